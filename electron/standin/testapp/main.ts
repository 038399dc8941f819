import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, safeStorage, session, shell } from 'electron';

/** A small application that uses each part of Electron that Dateline uses, written against Electron alone. */
const origin = 'app://test';
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'";
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };
const pages = path.join(import.meta.dirname, 'renderer');

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
app.enableSandbox();

let window: BrowserWindow | null = null;
let dirty = false;
let discarded = false;

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method === 'POST') {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const hash = createHash('sha256').update(bytes).digest('hex');
    return Response.json({ size: bytes.byteLength, hash, type: request.headers.get('content-type') });
  }
  if (pathname.startsWith('/bytes/')) return new Response(new Uint8Array(Number(pathname.slice(7))).fill(7));
  try {
    const bytes = await readFile(path.join(pages, path.normalize(pathname)));
    return new Response(bytes, {
      headers: { 'content-type': types[path.extname(pathname)] ?? 'application/octet-stream', 'content-security-policy': policy },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}

async function askToClose(over: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(over, {
    type: 'warning',
    message: 'This text has unsaved changes.',
    buttons: ['Keep editing', 'Discard and close'],
    defaultId: 0,
    cancelId: 0,
  });
  discarded = response === 1;
  if (discarded) over.close();
}

function answerPage(over: BrowserWindow): void {
  const ours = (url: string | undefined) => {
    if (!url?.startsWith(`${origin}/`)) throw new Error('refused: not from our page');
  };
  ipcMain.handle('echo', (event, value: unknown) => {
    ours(event.senderFrame?.url);
    return value;
  });
  ipcMain.handle('save', async (_event, text: string) => {
    await writeFile(path.join(app.getPath('userData'), 'saved.txt'), text);
    dirty = false;
    return Buffer.byteLength(text);
  });
  ipcMain.handle('save-as', async (_event, text: string) => {
    const { canceled, filePath } = await dialog.showSaveDialog(over, { defaultPath: path.join(app.getPath('documents'), 'text.txt') });
    if (canceled) return null;
    await writeFile(filePath, text);
    return filePath;
  });
  ipcMain.handle('pdf', () => over.webContents.printToPDF({ pageSize: 'A4', printBackground: true }));
  ipcMain.handle('remember', async (_event, token: string) => {
    if (!safeStorage.isEncryptionAvailable()) return 'kept for this session only';
    const bytes = safeStorage.encryptString(token);
    await writeFile(path.join(app.getPath('userData'), 'token'), bytes);
    return safeStorage.decryptString(bytes) === token ? 'stored' : 'broken';
  });
  ipcMain.on('dirty', (_event, value: boolean) => {
    dirty = value;
  });
}

function start(): void {
  protocol.handle('app', serve);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [
          { id: 'save', label: 'Save', accelerator: 'CmdOrCtrl+S', click: () => window?.webContents.send('command', 'save') },
          { id: 'shown', label: 'Shown', accelerator: 'CmdOrCtrl+J', registerAccelerator: false, click: () => {} },
          { role: 'quit' },
        ],
      },
    ]),
  );
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  nativeTheme.themeSource = 'light';

  const made = new BrowserWindow({
    width: 900,
    height: 620,
    show: false,
    webPreferences: { preload: path.join(import.meta.dirname, 'preload.cjs'), sandbox: true, contextIsolation: true },
  });
  window = made;
  answerPage(made);
  made.once('ready-to-show', () => {
    made.show();
  });
  made.webContents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://')) void shell.openExternal(url);
    return { action: 'deny' };
  });
  made.webContents.on('will-navigate', (event) => {
    if (!event.url.startsWith(`${origin}/`)) event.preventDefault();
  });
  made.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !made.isDestroyed()) made.webContents.reload();
  });
  made.on('close', (event) => {
    if (!dirty || discarded) return;
    event.preventDefault();
    void askToClose(made);
  });
  made.on('closed', () => {
    window = null;
  });
  void made.loadURL(`${origin}/index.html`);
}

if (app.requestSingleInstanceLock({ file: process.argv.at(-1) })) {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    window?.webContents.send('command', `second ${(data as { file: string }).file}`);
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(start);
} else app.quit();
