import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** Debian's packages that the window, the tests and the benchmarks need, and what each is for. */
const needed = {
  chromium: 'the window, where Electron is not',
  xvfb: 'a display for the tests',
  openbox: 'a window manager on that display',
  xdotool: 'real keys in the tests',
  'poppler-utils': 'reading PDF pages in the tests',
  'libreoffice-writer': 'opening Word files in the tests',
  'php-cli': 'a real WordPress to publish to in the tests',
  'php-sqlite3': 'its database',
  'php-gd': 'its pictures in smaller sizes',
  'php-xml': 'the text of its posts',
  'php-mbstring': 'Cyrillic in its posts',
  openssl: 'certificates that are wrong in every way, in the tests',
  postgresql: 'the newsroom over a database that several instances share, in the tests',
  'fonts-liberation': 'the same page breaks on every machine',
  'fonts-noto-core': 'the scripts of the member states',
};

const isDebian = () => process.platform === 'linux' && fs.existsSync('/usr/bin/dpkg-query') && fs.existsSync('/usr/bin/apt-get');

const isInstalled = (name) => {
  const asked = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout === 'installed';
};

const apt = (...words) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
};

/**
 * Installs what is missing on Debian when it may, else gives the names. Systems other than Debian bring their own browser and
 * display; LibreOffice and Poppler are asked for by the tests that use them.
 */
export function installSystemPackages() {
  if (!isDebian()) return { missing: [], said: null };
  const missing = Object.keys(needed).filter((name) => !isInstalled(name));
  if (missing.length === 0) return { missing, said: null };
  const list = missing.map((name) => `  ${name} – ${needed[name]}`).join('\n');
  if (process.getuid?.() !== 0) {
    return { missing, said: `Not installed yet:\n${list}\nTo install: sudo apt-get install --no-install-recommends ${missing.join(' ')}` };
  }
  console.log(`Installing from Debian:\n${list}`);
  const went = apt('update') && apt('install', '-y', '--no-install-recommends', ...missing);
  return went ? { missing: [], said: null } : { missing, said: `Debian could not install: ${missing.join(', ')}.` };
}
