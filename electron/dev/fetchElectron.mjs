import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Milliseconds: to find out whether the place of the download answers, and for the download itself. */
const toAnswer = 4000;
const toFetch = 15 * 60_000;

const releases = 'https://github.com/electron/electron/releases/';

/** The folders where Electron's own installer keeps what it once fetched. */
const caches = () => {
  const home = os.homedir();
  if (process.env.electron_config_cache) return [process.env.electron_config_cache];
  if (process.platform === 'win32') return [path.join(process.env.LOCALAPPDATA ?? home, 'electron/Cache')];
  if (process.platform === 'darwin') return [path.join(home, 'Library/Caches/electron')];
  return [path.join(process.env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'electron')];
};
const isCached = () => caches().some((folder) => fs.existsSync(folder));

const answers = async () => {
  const place = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || releases;
  try {
    await fetch(place, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(toAnswer) });
    return true;
  } catch {
    return false;
  }
};

/**
 * Gets Electron's binary if it is not here yet: from Electron's download cache, a mirror or its own releases. Tries once and
 * gives whether it is here, and one sentence about it. `node` is the Node to run Electron's installer with.
 */
export async function fetchElectron(root, node) {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return { isHere: true, said: 'Electron is taken from ELECTRON_OVERRIDE_DIST_PATH.' };
  const folder = path.join(root, 'node_modules/electron');
  const isHere = () => fs.existsSync(path.join(folder, 'path.txt')) && fs.existsSync(path.join(folder, 'dist'));
  if (isHere()) return { isHere: true, said: "Electron's binary is here." };
  if (!isCached() && !(await answers())) {
    return { isHere: false, said: "Electron's binary cannot be fetched from here: the stand-in takes its place." };
  }
  console.log("Fetching Electron's binary …");
  spawnSync(node, [path.join(folder, 'install.js')], { stdio: ['ignore', 'inherit', 'ignore'], timeout: toFetch });
  return isHere()
    ? { isHere: true, said: "Electron's binary has been fetched." }
    : { isHere: false, said: "Electron's binary could not be fetched: the stand-in takes its place." };
}
