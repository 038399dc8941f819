import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder as newLibraryFolder } from '../../electron/library/library.testing.ts';
import { signInPage, startFaultProxy, type Fault } from '../faultProxy.ts';
import { seededChance } from '../seededChance.ts';
import { fastClock } from './fastClock.testing.ts';
import { openNewsroom } from './newsroom.testing.ts';

const script = path.join(import.meta.dirname, 'killedDesk.testing.ts');
const seed = 20_221_020;
const kills = 24;
/** More than a third of all requests meet one of these. */
const faults: Fault[] = [
  'refuse',
  'blackhole',
  'cut-request',
  'drop-response',
  'drop-response',
  'cut-response',
  'late',
  signInPage,
  { status: 500 },
  { status: 503, headers: { 'retry-after': '1' } },
];

test('killed at any moment, over a link full of faults, every queued release is published exactly once and none before its embargo', async () => {
  const chance = seededChance(seed);
  const start = Date.now();
  const now = () => fastClock(start);
  const newsroom = await openNewsroom(now);
  const proxy = await startFaultProxy(newsroom.url, () =>
    chance() < 0.35 ? (faults[Math.floor(chance() * faults.length)] ?? 'none') : 'none',
  );
  onTestFinished(proxy.close);
  const folder = newLibraryFolder();
  const queued = new Set<string>();
  const early = new Set<string>();
  let isOver = false;
  const watching = (async () => {
    while (!isOver) await lookForEarly(newsroom, now, early);
  })();
  const endWatch = () => {
    isOver = true;
    return watching;
  };
  onTestFinished(endWatch);
  let running: ChildProcess | null = null;
  onTestFinished(() => void running?.kill('SIGKILL'));
  /** Runs the desk until it has delivered all, or is killed a random while after it has opened. */
  const run = (count: number, killAfter: number | null) =>
    new Promise<'killed' | 'delivered'>((ended, failed) => {
      const child = spawn(process.execPath, [script, folder, proxy.url, String(count), String(start)]);
      let said = '';
      let complaint = '';
      let isKilled = false;
      child.stderr.on('data', (chunk: Buffer) => {
        complaint += String(chunk);
      });
      child.stdout.on('data', (chunk: Buffer) => {
        const isFirst = said === '';
        said += String(chunk);
        for (const [, id = ''] of said.matchAll(/^queued (\S+)\n/gm)) queued.add(id);
        const kill = () => {
          isKilled = child.kill('SIGKILL');
        };
        if (said.endsWith('delivered\n')) kill();
        else if (isFirst && killAfter !== null) setTimeout(kill, killAfter);
      });
      running = child;
      child.on('exit', () => {
        if (said.endsWith('delivered\n')) ended('delivered');
        else if (isKilled) ended('killed');
        else failed(new Error(`the desk ended by itself: ${complaint}`));
      });
    });

  const ends: string[] = [];
  for (let n = 1; n <= kills; n += 1) ends.push(await run(n, Math.floor(chance() * 600)));
  expect(ends.filter((end) => end === 'killed').length).toBeGreaterThanOrEqual(20);
  expect(await run(kills, null)).toBe('delivered');

  await endWatch();
  expect(queued.size).toBe(kills);
  expect(newsroom.publications()).toEqual(Object.fromEntries([...queued].map((id) => [id, 1])));
  for (const id of queued) expect(newsroom.versions(id)).toBe(1);
  expect([...early]).toEqual([]);
  const statuses = await Promise.all([...queued].map(async (id) => (await newsroom.page(id)).status));
  expect(statuses.filter((status) => status === 404)).toHaveLength(queued.size / 4);
  expect(new Set(proxy.requests.map(({ fault }) => JSON.stringify(fault))).size).toBe(
    new Set(faults.map((fault) => JSON.stringify(fault))).size + 1,
  );
}, 240_000);

/** Notes every release that anybody can read although the embargo in its own document still runs. */
async function lookForEarly(
  { url, store }: Awaited<ReturnType<typeof openNewsroom>>,
  clock: () => Date,
  early: Set<string>,
): Promise<void> {
  const list = await (await fetch(url)).text();
  await new Promise((soon) => setTimeout(soon, 50));
  const now = clock().getTime();
  for (const [, uuid = ''] of list.matchAll(/\/releases\/([0-9a-f-]{36})/g)) {
    const [version] = store.all<{ document: string }>('SELECT document FROM versions WHERE uuid = ? ORDER BY n DESC LIMIT 1', uuid);
    const { embargoedUntil } = JSON.parse(version?.document ?? '{}') as { embargoedUntil?: string };
    if (embargoedUntil !== undefined && Date.parse(embargoedUntil) > now) early.add(uuid);
  }
}
