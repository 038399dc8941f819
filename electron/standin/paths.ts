import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { identity } from './identity.ts';

const chosen = new Map<string, string>();
const home = os.homedir();

const appData = (): string => {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? path.join(home, 'AppData/Roaming');
  if (process.platform === 'darwin') return path.join(home, 'Library/Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
};

/** A person's own folder, under the name the desktop gives it ("Документы"). */
const personal = (kind: string, otherwise: string): string => {
  const found = process.platform === 'linux' ? spawnSync('xdg-user-dir', [kind], { encoding: 'utf8' }).stdout?.trim() : '';
  return found && found !== home ? found : path.join(home, otherwise);
};

const known: Record<string, () => string> = {
  home: () => home,
  appData,
  userData: () => path.join(appData(), identity.name),
  sessionData: () => getPath('userData'),
  temp: () => os.tmpdir(),
  logs: () => path.join(getPath('userData'), 'logs'),
  documents: () => personal('DOCUMENTS', 'Documents'),
  downloads: () => personal('DOWNLOAD', 'Downloads'),
  desktop: () => personal('DESKTOP', 'Desktop'),
  exe: () => path.join(import.meta.dirname, 'dist', process.platform === 'win32' ? 'electron.cmd' : 'electron'),
};

/** `app.getPath`: one of Electron's special folders. Throws for a name it does not know. */
export function getPath(name: string): string {
  const found = chosen.get(name) ?? known[name]?.();
  if (found === undefined) throw new Error(`Failed to get '${name}' path`);
  return found;
}

/** `app.setPath`. */
export function setPath(name: string, folder: string): void {
  if (!(name in known)) throw new Error(`Failed to set '${name}' path`);
  chosen.set(name, folder);
}
