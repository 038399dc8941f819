import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildIfOlder } from './buildIfOlder.ts';
import { neitherFound } from './needs.ts';
import { root } from './root.ts';
import { startDisplay } from './startDisplay.ts';
import type { Display } from './startDisplay.ts';
import { whichElectron } from './whichElectron.ts';

/** `npm run e2e`: Playwright's tests in a window, on Electron or on the stand-in. Words after `--` go to Playwright. */
async function e2e(): Promise<number> {
  const found = whichElectron();
  if (found === null) {
    console.error(neitherFound);
    return 1;
  }
  console.log(`Window tests on ${found.name}`);
  const needsDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['STANDIN_HEADLESS'];
  const display = needsDisplay ? await startDisplay() : null;
  if (needsDisplay && !display && found.real) {
    console.error('There is no display here, and Xvfb is not installed: Electron cannot open a window.');
    return 1;
  }
  if (needsDisplay && !display) console.log('There is no display here, and Xvfb is not installed: the browser runs without a window.');
  try {
    await buildIfOlder();
    return await playwright(display, needsDisplay && !display);
  } finally {
    display?.stop();
  }
}

function playwright(display: Display | null, headless: boolean): Promise<number> {
  const config = path.join(root, 'e2e/playwright.config.ts');
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [cli, 'test', '--config', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(display ? { DISPLAY: display.name } : {}),
      ...(headless ? { STANDIN_HEADLESS: '1' } : {}),
    },
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

process.exitCode = await e2e();
