import { gunzipSync } from 'node:zlib';
import { answerApi } from '../../newsroom/api/answerApi.ts';
import { ninjsCheck } from '../../newsroom/ninjsSchema.ts';
import { photosInMemory } from '../../newsroom/photos/photosInMemory.ts';
import { publicFacts } from '../../newsroom/pages/keptPage.ts';
import { sqliteStore } from '../../newsroom/store/sqliteStore.ts';
import type { ModelServer } from './modelServer.ts';

const check = ninjsCheck();

/** The reference newsroom itself, with its database in memory. */
export function memoryNewsroom(now: () => Date, until: number | null): ModelServer {
  const store = sqliteStore(null);
  // No page is read here, so none is cleaned.
  const cleaner = { clean: (html: string) => Promise.resolve(html), close: () => Promise.resolve() };
  const room = { store, photos: photosInMemory(), cleaner, check, address: 'http://127.0.0.1:1', now };
  const user = { name: 'desk', role: 'release-authority' as const };
  let early = false;
  const look = async (): Promise<void> => {
    if (until === null || now().getTime() >= until) return;
    early ||= (await publicFacts(room, now().toISOString())).length > 0;
  };
  return {
    answer: async ({ path, body: sent, ...asked }) => {
      const body = asked.headers['content-encoding'] === 'gzip' ? new Uint8Array(gunzipSync(sent)) : sent;
      const given = await answerApi(room, { ...asked, body, path, query: new URLSearchParams(), user });
      await look();
      return { ...given, headers: { date: now().toUTCString(), ...given.headers } };
    },
    held: async () => {
      const count = async (table: string) => (await store.all<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n ?? 0;
      const published = await count('publications');
      return { published, drafts: (await count('versions')) - published };
    },
    wasEarly: () => early,
  };
}
