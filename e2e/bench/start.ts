import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfOlder } from '../../electron/dev/buildIfOlder.ts';
import { findBrowser } from '../../electron/dev/findBrowser.mjs';
import { neitherFound } from '../../electron/dev/needs.ts';
import { startDisplay } from '../../electron/dev/startDisplay.ts';
import { whichElectron } from '../../electron/dev/whichElectron.ts';
import type { WhichElectron } from '../../electron/dev/whichElectron.ts';
import { generateLibrary } from '../../electron/library/generateLibrary.testing.ts';
import { libraryTimes } from './libraryTimes.ts';
import type { Start } from './measureStart.ts';
import { percentile } from './percentile.ts';
import { startOfApp } from './startOfApp.ts';
import { startOfBarePage } from './startOfBarePage.ts';

/** What the program is meant to keep to: times of the library in milliseconds at p95, and the start against a bare page. */
const goals = { list: 50, search: 50, open: 150, save: 20, ratio: 1.5 };

const { values: wanted } = parseArgs({
  options: {
    releases: { type: 'string', default: '10000' },
    asks: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '9' },
  },
});

/**
 * `npm run bench:start`: the library's times, the start and the memory, in one run and on one made library.
 * `--releases`, `--asks` and `--rounds` make it smaller.
 */
async function bench(): Promise<number> {
  const found = whichElectron();
  const browser = findBrowser();
  if (found === null || browser === null) {
    console.error(neitherFound);
    return 1;
  }
  const display = process.env['DISPLAY'] ? null : await startDisplay();
  if (display) process.env['DISPLAY'] = display.name;
  const data = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
  try {
    await buildIfOlder();
    console.log(`Dateline on ${found.name}; ${os.cpus().length} cores (${os.cpus()[0]?.model}), load ${load()}`);
    await benchLibrary(path.join(data, 'app/library'));
    await benchStart(found, browser, data);
    return 0;
  } finally {
    display?.stop();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function benchLibrary(folder: string): Promise<void> {
  const ids = generateLibrary(folder, Number(wanted.releases));
  const times = await libraryTimes(folder, ids, Number(wanted.asks));
  console.log(`\nA library of ${ids.length} releases, each asked ${wanted.asks} times through its worker, ms; load ${load()}`);
  for (const call of ['list', 'search', 'open', 'save'] as const) {
    const [middle, high] = [percentile(times[call], 0.5), percentile(times[call], 0.95)];
    console.log(
      `  ${call.padEnd(6)}  p50 ${middle.toFixed(1).padStart(6)}  p95 ${high.toFixed(1).padStart(6)}  ${verdict(high, goals[call])}`,
    );
  }
}

/** Turn by turn, so that a busy machine is as unfair to the one as to the other; the first turn fills caches and does not count. */
async function benchStart(found: WhichElectron, browser: string, data: string): Promise<void> {
  const apps: Start[] = [];
  const bare: Start[] = [];
  const rounds = Number(wanted.rounds);
  for (let round = 0; round <= rounds; round++) {
    const app = await startOfApp(found, path.join(data, 'app'));
    const page = await startOfBarePage(browser, app.flags, path.join(data, 'bare'));
    if (round === 0) continue;
    apps.push(app);
    bare.push(page);
  }
  const middle = (starts: readonly Start[], of: 'ms' | 'mb') =>
    Math.round(
      percentile(
        starts.map((start) => start[of]),
        0.5,
      ),
    );
  const ratio = middle(apps, 'ms') / middle(bare, 'ms');
  console.log(`\nFrom spawn to a focused caret, and memory (PSS) of all its processes; medians of ${rounds} starts; load ${load()}`);
  console.log(`  Dateline on that library  ${middle(apps, 'ms')} ms  ${middle(apps, 'mb')} MB`);
  console.log(`  a bare page, same flags   ${middle(bare, 'ms')} ms  ${middle(bare, 'mb')} MB`);
  console.log(`  times as long             ${ratio.toFixed(2)}  ${verdict(ratio, goals.ratio)}`);
}

const verdict = (value: number, goal: number): string => `goal ${goal} ${value <= goal ? 'met' : 'MISSED'}`;
const load = (): string => os.loadavg()[0]?.toFixed(1) ?? '';

process.exitCode = await bench();
