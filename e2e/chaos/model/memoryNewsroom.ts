import { answerApi } from '../../newsroom/api/answerApi.ts';
import { ninjsCheck } from '../../newsroom/ninjsSchema.ts';
import { openStore } from '../../newsroom/openStore.ts';
import { publicReleases } from '../../newsroom/releases.ts';
import type { ModelServer } from './modelServer.ts';

const check = ninjsCheck();

/** The reference newsroom itself, with its database in memory. */
export function memoryNewsroom(now: () => Date, until: number | null): ModelServer {
  const store = openStore(null);
  const room = { store, check, address: 'http://127.0.0.1:1', now };
  let early = false;
  const look = (): void => {
    early ||= until !== null && now().getTime() < until && publicReleases(store, now().toISOString()).length > 0;
  };
  return {
    answer: ({ path, ...asked }) => {
      const given = answerApi(room, { ...asked, path });
      look();
      return { ...given, headers: { date: now().toUTCString(), ...given.headers } };
    },
    held: () => {
      const count = (table: string) => store.all<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n ?? 0;
      const published = count('publications');
      return { published, drafts: count('versions') - published };
    },
    wasEarly: () => early,
  };
}
