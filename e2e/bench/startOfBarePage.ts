import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { memoryOf } from './memoryOf.ts';

const page = `<!doctype html><meta charset="utf-8"><title>bare</title><p id="text" contenteditable>text</p>
<script>text.addEventListener('focus', () => performance.mark('ready')); text.focus();</script>`;

/** The floor: the same browser with the same flags opening one editable paragraph. */
export async function startOfBarePage(browser: string, flags: readonly string[]): Promise<{ ms: number; mb: number }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bare-'));
  const file = path.join(folder, 'bare.html');
  await writeFile(file, page);
  const spawned = Date.now();
  const child = spawn(
    browser,
    [...flags, `--user-data-dir=${path.join(folder, 'profile')}`, '--remote-debugging-port=0', `--app=file://${file}`],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /DevTools listening on (\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`the browser did not start: ${text}`));
    });
  });
  const attached = await chromium.connectOverCDP(endpoint);
  const shown = attached.contexts()[0]?.pages()[0] ?? (await attached.contexts()[0]?.waitForEvent('page'));
  if (!shown) throw new Error('the bare page did not open');
  await shown.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const focused = await shown.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN));
  const mb = memoryOf(child.pid ?? 0);
  await attached.close();
  child.kill();
  await new Promise((resolve) => {
    if (child.exitCode === null && child.signalCode === null) child.once('exit', resolve);
    else resolve(null);
  });
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return { ms: focused - spawned, mb };
}
