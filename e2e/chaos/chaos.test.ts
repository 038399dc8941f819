import { expect, onTestFinished, test } from 'vitest';
import { newFolder as newLibraryFolder } from '../../electron/library/library.testing.ts';
import { newFolder } from '../newsroom/newsroom.testing.ts';
import { newsroomServer } from './newsroomServer.ts';
import { runChaos } from './runChaos.ts';
import { wordpressServer } from './wordpressServer.ts';

const seed = 20_221_020;

test.each([
  { name: 'the reference newsroom', open: (start: number) => newsroomServer(newFolder(), start), releases: 14, kinds: 5 },
  { name: 'a real WordPress', open: wordpressServer, releases: 6, kinds: 4 },
])(
  'killed at any moment, over a link full of faults, every queued release stands on $name exactly once and none before its embargo',
  async ({ open, releases, kinds }) => {
    const start = Date.now();
    const server = await open(start);
    onTestFinished(server.close);
    const counts = await runChaos({ server, folder: newLibraryFolder(), releases, seed, share: 0.35, start });
    expect(counts).toMatchObject({ releases, lost: 0, doubled: 0, early: 0, drafts: 0, back: 0 });
    // A run in which nothing happened shows nothing.
    expect(counts.kills).toBeGreaterThanOrEqual(releases * 0.75);
    expect(counts.kinds).toBeGreaterThanOrEqual(kinds);
    expect(counts.faults).toBeGreaterThan(counts.requests * 0.2);
  },
  240_000,
);
