import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDesk, start } from '../../electron/cli/dateline.testing.ts';
import { generateLibrary } from '../../electron/library/generateLibrary.testing.ts';
import { seededChance } from '../seededChance.ts';
import { openNewsroomWithUsers } from './shared.testing.ts';

test(
  'killed again and again while it shares, a desk writes every version once, and another gets them all',
  { timeout: 180_000 },
  async () => {
    const newsroom = await openNewsroomWithUsers();
    const { home, at, dateline, close } = openDesk();
    try {
      const ids = generateLibrary(path.join(at('data'), 'library'), 120);
      const desk = ['--library', at('data'), '--json'];
      const token = { DATELINE_TOKEN: 'token-of-author' };
      expect((await dateline(['destination', 'newsroom', newsroom.url, '--share', ...desk])).code).toBe(0);
      const roll = seededChance(7);
      let kills = 0;
      for (let turn = 0; turn < 6; turn += 1) {
        const child = start('electron/cli.ts', ['sync', ...desk], home, token);
        const ended = new Promise<number | null>((done) => void child.once('exit', (code) => done(code)));
        // Long enough to begin, too short to end.
        await rest(900 + roll() * 900);
        if (child.kill('SIGKILL')) kills += 1;
        await ended;
      }
      expect(kills).toBeGreaterThan(2);
      const held = await newsroom.store.all<{ uuid: string; n: number }>(
        `SELECT uuid, count(*) AS n FROM records WHERE kind = 'drafts' GROUP BY uuid`,
      );
      expect(held.every(({ n }) => n === 1)).toBe(true);
      const last = await dateline(['sync', ...desk], token);
      expect({ code: last.code, err: last.err }).toEqual({ code: 0, err: '' });
      const all = await newsroom.store.all<{ uuid: string; n: number }>(
        `SELECT uuid, count(*) AS n FROM records WHERE kind = 'drafts' GROUP BY uuid`,
      );
      expect(new Set(all.map(({ uuid }) => uuid))).toEqual(new Set(ids));
      expect(all.every(({ n }) => n === 1)).toBe(true);

      const other = ['--library', at('other'), '--json'];
      await dateline(['destination', 'newsroom', newsroom.url, '--share', ...other]);
      const child = start('electron/cli.ts', ['sync', ...other], home, token);
      await rest(1300);
      child.kill('SIGKILL');
      expect((await dateline(['sync', ...other], token)).code).toBe(0);
      const listed = JSON.parse((await dateline(['list', ...other])).out) as { id: string }[];
      expect(ids.every((id) => listed.some((row) => row.id === id))).toBe(true);
    } finally {
      close();
    }
  },
);
