import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './findBrowser.mjs';

/** What the application runs on here. */
export interface WhichElectron {
  readonly real: boolean;
  /** `Electron 45.4.1` or `stand-in on Chromium 156.0.1.2`. */
  readonly name: string;
  /** The program to start, with the app's folder as its first argument. */
  readonly executable: string;
}

const standIn = path.resolve(import.meta.dirname, '../standin/dist');
const require = createRequire(import.meta.url);

/**
 * Tells what the application runs on: Electron's own binary where it has been fetched, or is named by
 * `ELECTRON_OVERRIDE_DIST_PATH`, else the stand-in over the machine's browser; null where there is neither.
 * From then on Electron's npm package gives the stand-in, to this process and to those it starts.
 */
export function whichElectron(): WhichElectron | null {
  const folder = path.dirname(require.resolve('electron/package.json'));
  const { version } = require('electron/package.json') as { version: string };
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = path.join(folder, 'path.txt');
  const binary = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null;
  const dist = override ?? path.join(folder, 'dist');
  const executable = path.join(dist, binary ?? 'electron');
  if (path.resolve(dist) !== standIn && (override !== undefined || (binary !== null && existsSync(executable)))) {
    return { real: true, name: `Electron ${override === undefined ? version : `of ${override}`}`, executable };
  }
  const browser = findBrowser();
  if (browser === null) return null;
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standIn;
  const file = process.platform === 'win32' ? 'electron.cmd' : 'electron';
  return { real: false, name: `stand-in on ${versionOf(browser)}`, executable: path.join(standIn, file) };
}

/** Windows' browsers open a window instead of telling their version. */
const versionOf = (browser: string): string => {
  if (process.platform === 'win32') return path.basename(browser, '.exe');
  const told = execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /^.*?\d[\d.]*/.exec(told)?.[0] ?? path.basename(browser);
};
