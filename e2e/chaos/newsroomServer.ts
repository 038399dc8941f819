import { startNewsroom } from '../newsroom/startNewsroom.ts';
import { sqliteStore } from '../newsroom/store/sqliteStore.ts';
import type { ChaosServer } from './chaosServer.ts';
import { fastClock } from './fastClock.ts';

const speed = 10;

/** The reference newsroom with its database in a folder, on a clock that runs ten times as fast. */
export async function newsroomServer(dataDir: string, start: number): Promise<ChaosServer> {
  const newsroom = await startNewsroom({ port: 0, dataDir, token: 'secret-token', now: () => fastClock(start, speed), perMinute: 0 });
  const store = sqliteStore(dataDir);
  const rows = (sql: string) => store.all<{ uuid: string; n: number }>(sql);
  return {
    url: newsroom.url,
    token: newsroom.token,
    destination: {},
    speed,
    recalls: true,
    embargoes: [null, null, 86_400_000, 60_000],
    count: async (releases) => {
      const published = await rows('SELECT uuid, count(*) AS n FROM publications GROUP BY uuid');
      const written = await rows('SELECT uuid, count(*) AS n FROM versions GROUP BY uuid');
      const posts = new Map(published.map(({ uuid, n }) => [uuid, n]));
      const drafts = written
        .filter(({ uuid }) => releases.includes(uuid))
        .reduce((sum, { uuid, n }) => sum + n - (posts.get(uuid) ?? 0), 0);
      return { posts, drafts };
    },
    shown: async () => {
      const list = await (await fetch(newsroom.url)).text();
      return [...list.matchAll(/\/releases\/([0-9a-f-]{36})/gu)].map(([, id = '']) => id);
    },
    close: async () => {
      await store.close();
      await newsroom.close();
    },
  };
}
