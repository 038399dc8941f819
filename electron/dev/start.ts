import { spawn } from 'node:child_process';
import { buildIfOlder } from './buildIfOlder.ts';
import { neitherFound } from './needs.ts';
import { root } from './root.ts';
import { startWithoutDisplay } from './startWithoutDisplay.ts';
import { whichElectron } from './whichElectron.ts';

/** `npm start`: the window, on Electron or on the stand-in; where there is no display, the main job without one. Words after `--` go to the application. */
async function start(): Promise<number> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return startWithoutDisplay();
  }
  const found = whichElectron();
  if (found === null) {
    console.error(neitherFound);
    return 1;
  }
  await buildIfOlder();
  console.log(found.real ? `Dateline on ${found.name}.` : `Electron's own binary is not on this machine: Dateline on the ${found.name}.`);
  // Chromium refuses its sandbox to root; the stand-in sees to that itself.
  const asRoot = found.real && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(found.executable, [...asRoot, root, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: found.executable.endsWith('.cmd'),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

process.exitCode = await start();
