import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { startNewsroom, type NewsroomGiven } from './startNewsroom.ts';
import { sqliteStore } from './store/sqliteStore.ts';

/** A new empty folder for one test. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'dateline-newsroom-'));

/** Starts a newsroom that closes with the test, and a way to look at what it holds without asking the program under test. */
export async function openNewsroom(now: () => Date = () => new Date(), dataDir = newFolder(), more: Partial<NewsroomGiven> = {}) {
  const newsroom = await startNewsroom({ port: 0, dataDir, token: 'secret-token', now, ...more });
  const store = sqliteStore(dataDir);
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await store.close();
    await newsroom.close();
  };
  onTestFinished(close);
  return {
    ...newsroom,
    close,
    store,
    /** How many publications there are of each release, withdrawn ones included. */
    publications: async () => {
      const rows = await store.all<{ uuid: string; n: number }>('SELECT uuid, count(*) AS n FROM publications GROUP BY uuid');
      return Object.fromEntries(rows.map(({ uuid, n }) => [uuid, n]));
    },
    /** How many versions there are of a release. */
    versions: async (uuid: string) => (await store.all('SELECT n FROM versions WHERE uuid = ?', uuid)).length,
    /** The public page of a release as anybody sees it. */
    page: async (uuid: string) => {
      const response = await fetch(`${newsroom.url}/releases/${uuid}`);
      return { status: response.status, html: await response.text() };
    },
    /** One request to the API with the token. */
    ask: (method: string, at: string, body?: string | Uint8Array, headers: Record<string, string> = {}) =>
      fetch(`${newsroom.url}${at}`, {
        method,
        headers: { authorization: 'Bearer secret-token', 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
      }),
  };
}
