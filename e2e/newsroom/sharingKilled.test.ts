import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk, start } from '../../electron/cli/dateline.testing.ts';
import { generateLibrary } from '../../electron/library/generateLibrary.testing.ts';
import { startFaultProxy, type Fault } from '../faultProxy.ts';
import { seededChance } from '../seededChance.ts';
import { openNewsroomWithUsers } from './shared.testing.ts';

const token = { DATELINE_TOKEN: 'token-of-author' };

/** A request that is never answered: the newsroom does not hear of it, or hears of it only when whoever asked is dead. */
type Swallowed = Extract<Fault, 'blackhole' | 'late'>;

/** A newsroom behind a link that swallows one request, and the desks that are killed while they wait for its answer. */
async function openKillingLink() {
  const newsroom = await openNewsroomWithUsers();
  let isLast = (_line: string): boolean => false;
  let fault: Swallowed = 'blackhole';
  let kill = (): void => {};
  const proxy = await startFaultProxy(
    newsroom.url,
    (line) => (isLast(line) ? fault : 'none'),
    () => kill(),
  );
  onTestFinished(proxy.close);
  /** Starts a run of the command line and kills it at its `nth` request that looks like this; gives the signal it ended by. */
  const killAt = (nth: number, looks: RegExp, how: Swallowed, words: readonly string[], home: string): Promise<NodeJS.Signals | null> => {
    let heard = 0;
    // The desk has several requests under way: those after the last one stay without an answer as well.
    isLast = (line) => looks.test(line) && (heard += 1) >= nth;
    fault = how;
    const child = start('electron/cli.ts', words, home, token);
    kill = () => void child.kill('SIGKILL');
    return new Promise((ended) => {
      child.once('exit', (_, signal) => {
        isLast = () => false;
        ended(signal);
      });
    });
  };
  return { newsroom, url: proxy.url, killAt };
}

test(
  'killed again and again while it shares, a desk writes every version once, and another gets them all',
  { timeout: 180_000 },
  async () => {
    const { newsroom, url, killAt } = await openKillingLink();
    const { home, at, dateline, close } = openDesk();
    onTestFinished(close);
    const written = () =>
      newsroom.store.all<{ uuid: string; n: number }>(`SELECT uuid, count(*) AS n FROM records WHERE kind = 'drafts' GROUP BY uuid`);
    const ids = generateLibrary(path.join(at('data'), 'library'), 120);
    const desk = ['--library', at('data'), '--json'];
    expect((await dateline(['destination', 'newsroom', url, '--share', ...desk])).code).toBe(0);
    const roll = seededChance(7);
    for (let turn = 0; turn < 6; turn += 1) {
      const nth = 1 + Math.floor(roll() * 12);
      const signal = await killAt(nth, /^PUT /u, turn % 2 === 0 ? 'blackhole' : 'late', ['sync', ...desk], home);
      expect(signal, `killed at version ${nth}`).toBe('SIGKILL');
    }
    const held = await written();
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(ids.length);
    expect(held.every(({ n }) => n === 1)).toBe(true);
    const last = await dateline(['sync', ...desk], token);
    expect({ code: last.code, err: last.err }).toEqual({ code: 0, err: '' });
    const all = await written();
    expect(new Set(all.map(({ uuid }) => uuid))).toEqual(new Set(ids));
    expect(all.every(({ n }) => n === 1)).toBe(true);

    const other = ['--library', at('other'), '--json'];
    await dateline(['destination', 'newsroom', url, '--share', ...other]);
    // It has been told what there is, and asks for it.
    expect(await killAt(2, /^GET \/v1\/changes/u, 'blackhole', ['sync', ...other], home)).toBe('SIGKILL');
    expect((await dateline(['sync', ...other], token)).code).toBe(0);
    const listed = JSON.parse((await dateline(['list', ...other])).out) as { id: string }[];
    expect(ids.every((id) => listed.some((row) => row.id === id))).toBe(true);
  },
);
