import { readFile, writeFile } from 'node:fs/promises';
import { app, BrowserWindow, protocol, session } from 'electron';
import { guardSession } from './guardSession.ts';
import { guardWindow } from './guardWindow.ts';
import { origin } from './origin.ts';

/** A page to be printed and where to, both as paths. */
export interface PrintTask {
  page: string;
  to: string;
}

/** What this run of the program is asked to print, or null for a run with a window. */
export function printTask(): PrintTask | null {
  const [page, to] = [app.commandLine.getSwitchValue('print-page'), app.commandLine.getSwitchValue('print-to')];
  return page === '' || to === '' ? null : { page, to };
}

/** The whole of such a run: the exit code is 0 when the file was written. */
export async function printAndLeave(task: PrintTask): Promise<void> {
  try {
    await printPage(task);
    app.exit(0);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}

/** Prints one page in a window nobody sees, with nothing behind it: no preload, no library, no answer to any other address. */
async function printPage({ page, to }: PrintTask): Promise<void> {
  const address = `${origin}/page.html`;
  await guardSession(session.defaultSession);
  protocol.handle('app', async ({ url }) =>
    url === address
      ? new Response(await readFile(page), { headers: { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' } })
      : new Response(null, { status: 404 }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  guardWindow(window);
  await window.loadURL(address);
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  await writeFile(to, pdf, { mode: 0o600 });
}
