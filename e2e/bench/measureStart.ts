import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { browserFlags } from './browserFlags.ts';
import { memoryOf } from './memoryOf.ts';

/** One start: milliseconds from spawn to a focused caret, memory of the whole process tree in MB, the flags its browser ran with. */
export interface Start {
  ms: number;
  mb: number;
  flags: string[];
}

/** Nobody looks until this long after the start, so that the looking costs it nothing; milliseconds. */
const settled = 3000;

/** Starts a program whose page marks `ready` once the caret stands, lets it settle, measures it and closes it. */
export async function measureStart(executable: string, args: readonly string[]): Promise<Start> {
  const spawned = Date.now();
  const child = spawn(executable, [...args, '--remote-debugging-port=0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    const endpoint = await devToolsOf(child);
    await wait(settled);
    const { pid } = child;
    if (pid === undefined) throw new Error('the program did not start');
    const mb = memoryOf(pid);
    const flags = browserFlags(pid);
    const browser = await chromium.connectOverCDP(endpoint);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (!page) throw new Error('no page opened');
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement && activeElement.isContentEditable)) throw new Error('no caret stands');
      return performance.timeOrigin + (performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
    });
    await page.close();
    return { ms: focused - spawned, mb, flags };
  } finally {
    await Promise.race([gone, wait(5000)]);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await gone;
    }
  }
}

/** The address at which the program's browser can be spoken to; it says so on its error output. */
function devToolsOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /DevTools listening on (\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`the program ended: ${text}`));
    });
  });
}
