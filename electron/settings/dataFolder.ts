import os from 'node:os';
import path from 'node:path';

/** Where Dateline keeps its data on this system: the same folder Electron gives the window (`app.getPath('userData')`). */
export function dataFolder(platform: NodeJS.Platform = process.platform, environment: NodeJS.ProcessEnv = process.env): string {
  const home = os.homedir();
  if (platform === 'win32') return path.join(environment['APPDATA'] ?? path.join(home, 'AppData/Roaming'), 'Dateline');
  if (platform === 'darwin') return path.join(home, 'Library/Application Support/Dateline');
  return path.join(environment['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'Dateline');
}
