/**
 * `npm run setup`: everything a fresh machine needs for `npm start` and `npm test`. Needs only Node 20 and npm, and uses no
 * package, because none is installed yet. May be run again at any time.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fetchElectron } from './fetchElectron.mjs';
import { findBrowser } from './findBrowser.mjs';
import { installSystemPackages } from './systemPackages.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const ofNode = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node';

/** Many packages ask for a newer Node than the system's: they run on the Node that is installed with them. */
const quiet = '--loglevel=error';

/** The folder of the WordPress that the tests publish to: large, and with packages of its own. */
const wordpress = 'e2e/wordpress';

/** Installs what the lock file of a folder names, unless that was done. */
function installPackages(folder) {
  const home = path.join(root, folder);
  // The lock file a finished `npm ci` was made from is kept beside its result.
  const mark = path.join(home, 'node_modules/.installed-lock');
  const lock = path.join(home, 'package-lock.json');
  if (fs.existsSync(mark) && fs.readFileSync(mark).equals(fs.readFileSync(lock))) return true;
  // npm names itself to the scripts it runs; a bare `node setup.mjs` finds it on the path.
  const npm = process.env.npm_execpath;
  const [program, ...words] = npm?.endsWith('.js') ? [process.execPath, npm, 'ci', quiet] : ['npm', 'ci', quiet];
  const went = spawnSync(program, words, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' && !npm }).status === 0;
  if (went) fs.copyFileSync(lock, mark);
  return went;
}

async function setup() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Dateline needs Node 20 or newer; this is ${process.version}.`);
    return 1;
  }
  if (!installPackages('.') || !installPackages(wordpress)) {
    console.error('The npm packages could not be installed (see above). Nothing else was changed; run it again where npm works.');
    return 1;
  }
  const { missing, said } = installSystemPackages();
  if (said) console.log(said);
  const node = path.join(root, ofNode);
  const electron = await fetchElectron(root, fs.existsSync(node) ? node : process.execPath);
  console.log(electron.said);
  const browser = findBrowser();
  if (!electron.isHere && browser) console.log(`The stand-in opens its window with ${browser}.`);
  if (!electron.isHere && !browser)
    console.error('There is no Chrome, Chromium or Edge here either. Install one, or name it in STANDIN_BROWSER.');
  const ready = electron.isHere || browser !== null;
  if (ready)
    console.log(`Ready: npm start opens the window, npm test passes the tests${missing.length > 0 ? ' once the above is there' : ''}.`);
  return ready ? 0 : 1;
}

process.exitCode = await setup();
