import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { startFaultProxy, signInPage, type Fault } from '../faultProxy.ts';
import { seededChance } from '../seededChance.ts';
import type { ChaosServer } from './chaosServer.ts';
import { fastClock } from './fastClock.ts';
import type { KilledDesk } from './killedDesk.testing.ts';

/** What goes wrong with a request, each as likely as it stands here often. */
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

/** How a run went. `lost`, `doubled`, `early`, `drafts` and `back` are to be 0. */
export interface ChaosCounts {
  releases: number;
  requests: number;
  faults: number;
  /** How many kinds of fault were met. */
  kinds: number;
  kills: number;
  lost: number;
  doubled: number;
  early: number;
  /** Drafts that were left lying. */
  drafts: number;
  recalled: number;
  /** Recalled releases that can be read all the same. */
  back: number;
  seconds: number;
}

/** What is asked of a run. */
export interface ChaosAsked {
  server: ChaosServer;
  /** The folder of the desk's library. */
  folder: string;
  releases: number;
  seed: number;
  /** The part of all requests that meets a fault. */
  share: number;
  /** The instant, in ms, from which the clocks run fast. */
  start: number;
}

const script = path.join(import.meta.dirname, 'killedDesk.testing.ts');

/**
 * At which of its requests the desk of a life is killed; 0 as soon as its library is open. A release needs two requests and more, so
 * that no life but each fifth, which is longer, can be over before. Its release is recalled before it was sent.
 */
const requestsOf = (life: number, chance: () => number): number => (life % 5 === 0 ? 4 : Math.floor(chance() * 3));

/**
 * Sends releases to a real server from a desk that is killed (SIGKILL) again and again, over a link on which more than a third of all
 * requests go wrong, and asks the server afterwards what stands there. One release more is queued in each life.
 */
export async function runChaos({ server, folder, releases, seed, share, start }: ChaosAsked): Promise<ChaosCounts> {
  const began = performance.now();
  const chance = seededChance(seed);
  let running: ChildProcess | null = null;
  let onRequest = (): void => {};
  const proxy = await startFaultProxy(
    server.url,
    () => {
      onRequest();
      return chance() < share ? (faults[Math.floor(chance() * faults.length)] ?? 'none') : 'none';
    },
    // No answer will come: the desk gives up now instead of after a time that a slow machine may need to answer.
    () => running?.connected && running.send('swallowed'),
  );
  const embargoes = new Map<string, string | null>();
  const early = new Set<string>();
  const recalled = new Set<string>();
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const shown = await server.shown();
      // Looked at after the server was: what it shows now was over by its clock.
      const now = fastClock(start, server.speed).getTime();
      for (const id of shown) {
        const until = embargoes.get(id);
        if (until !== undefined && until !== null && Date.parse(until) > now) early.add(id);
      }
      await new Promise((soon) => setTimeout(soon, 50));
    }
  })();
  const life = (count: number, killAt: number | null): Promise<'killed' | 'delivered'> =>
    new Promise((ended, failed) => {
      const given: KilledDesk = {
        ...server,
        folder,
        address: proxy.url,
        releases: count,
        start,
      };
      const child = spawn(process.execPath, [script, JSON.stringify(given)], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
      running = child;
      let said = '';
      let complaint = '';
      let isKilled = false;
      const kill = () => {
        isKilled = child.kill('SIGKILL');
      };
      let asked = 0;
      onRequest = () => {
        asked += 1;
        if (asked === killAt) kill();
      };
      child.stderr?.on('data', (chunk: Buffer) => {
        complaint += String(chunk);
      });
      child.stdout?.on('data', (chunk: Buffer) => {
        said += String(chunk);
        for (const [, what, id = '', until = '-'] of said.matchAll(/^(queued|recalled) (\S+) (\S+)\n/gmu)) {
          if (what === 'recalled') recalled.add(id);
          embargoes.set(id, until === '-' ? null : until);
        }
        if (said.endsWith('delivered\n') || killAt === 0) kill();
      });
      child.on('exit', () => {
        if (said.endsWith('delivered\n')) ended('delivered');
        else if (isKilled) ended('killed');
        else failed(new Error(`the desk ended by itself: ${complaint}`));
      });
    });
  try {
    const ends: string[] = [];
    const lives = seededChance(seed + 1);
    for (let n = 1; n <= releases; n += 1) ends.push(await life(n, requestsOf(n, lives)));
    await life(releases, null);
    const queued = [...embargoes.keys()].filter((id) => !recalled.has(id));
    const { posts, drafts } = await server.count(queued);
    const shown = await server.shown();
    const met = proxy.requests.filter(({ fault }) => fault !== 'none');
    return {
      releases: embargoes.size,
      requests: proxy.requests.length,
      faults: met.length,
      kinds: new Set(met.map(({ fault }) => JSON.stringify(fault))).size,
      kills: ends.filter((end) => end === 'killed').length,
      lost: queued.filter((id) => !posts.has(id)).length,
      doubled: [...posts.values()].filter((count) => count > 1).length,
      early: early.size,
      drafts,
      recalled: recalled.size,
      back: [...recalled].filter((id) => shown.includes(id)).length,
      seconds: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    isOver = true;
    (running as ChildProcess | null)?.kill('SIGKILL');
    await watching;
    await proxy.close();
  }
}
