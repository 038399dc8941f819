/**
 * Sharing a library: `npm run bench:sync -- [--releases 1000] [--changes 10]`. One desk shares a library for the first time, another gets
 * it; then some releases are changed. Beside each stands what plain HTTP takes for the same documents: one PUT or GET each to a server
 * that does nothing.
 */
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sharedDraft } from '../../core/share/sharedDraft.ts';
import { generateLibrary } from '../../electron/library/generateLibrary.testing.ts';
import type { Library } from '../../electron/library/library.ts';
import { valueOf } from '../../electron/library/library.testing.ts';
import { libraryFor, openDesk } from '../newsroom/desk.testing.ts';
import { startNewsroom } from '../newsroom/startNewsroom.ts';
import { openMeter } from './openMeter.ts';

const { values } = parseArgs({ options: { releases: { type: 'string', default: '1000' }, changes: { type: 'string', default: '10' } } });
const [releases, changes] = [Number(values.releases), Number(values.changes)];
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-sync-'));
const newsroom = await startNewsroom({ port: 0, dataDir: path.join(folder, 'newsroom'), token: 'secret-token', perMinute: 0 });
const ids = generateLibrary(path.join(folder, 'full'), releases);

/** A desk whose bytes and requests are counted. */
async function openCounted(at: string) {
  const meter = await openMeter(newsroom.url);
  const { library } = libraryFor(at);
  const desk = openDesk({ address: meter.url, token: 'secret-token', library, now: () => new Date(), destination: { shares: true } });
  return { meter, library, desk };
}
type Counted = Awaited<ReturnType<typeof openCounted>>;

const full = await openCounted(path.join(folder, 'full'));
const empty = await openCounted(path.join(folder, 'empty'));
const textOf = async (library: Library, id: string) => sharedDraft(valueOf(await library.open(id)).release);
const all = await Promise.all(ids.map((id) => textOf(full.library, id)));

interface Row {
  what: string;
  seconds: number;
  requests: number;
  bytes: number;
  plainSeconds: number;
  plainBytes: number;
}
const rows: Row[] = [];

/** Measures one round of sharing beside plain HTTP for `documents`. */
async function measure(what: string, { meter, desk }: Counted, documents: readonly string[], way: 'PUT' | 'GET'): Promise<void> {
  const before = [meter.requests(), meter.asked() + meter.answered()] as const;
  const began = performance.now();
  const [state] = await desk.sharing.drain();
  const seconds = (performance.now() - began) / 1000;
  if (!state || state.error) throw new Error(`${what}: ${JSON.stringify(state)}`);
  const plain = await plainHttp(documents, way);
  rows.push({ what, seconds, requests: meter.requests() - before[0], bytes: meter.asked() + meter.answered() - before[1], ...plain });
}

/** The same documents, one request each over a connection of its own, to a server that keeps nothing. */
async function plainHttp(documents: readonly string[], way: 'PUT' | 'GET'): Promise<{ plainSeconds: number; plainBytes: number }> {
  let next = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.end(way === 'GET' ? documents[next++ % documents.length] : '');
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve(typeof at === 'object' && at ? at.port : 0);
    });
  });
  const meter = await openMeter(`http://127.0.0.1:${port}`);
  const began = performance.now();
  for (let at = 0; at < documents.length; at += 4)
    await Promise.all(
      documents.slice(at, at + 4).map(async (body) => {
        const headers = { connection: 'close', 'content-type': 'application/json' };
        const answer = await fetch(meter.url, way === 'PUT' ? { method: way, headers, body } : { method: way, headers });
        await answer.arrayBuffer();
      }),
    );
  const plainSeconds = (performance.now() - began) / 1000;
  const plainBytes = meter.asked() + meter.answered();
  await meter.close();
  server.close();
  return { plainSeconds, plainBytes };
}

await measure(`${releases} releases, first time: sent`, full, all, 'PUT');
await measure(`${releases} releases, first time: received`, empty, all, 'GET');
await measure('nothing new', empty, [], 'GET');
const changed = ids.slice(0, changes);
for (const id of changed) {
  const { fields, document } = valueOf(await full.library.open(id)).release;
  await full.library.saveDraft({ id, fields: { ...fields, headline: `${fields.headline}, changed` }, document, caret: null });
}
const texts = await Promise.all(changed.map((id) => textOf(full.library, id)));
await measure(`${changes} changed: sent`, full, texts, 'PUT');
await measure(`${changes} changed: received`, empty, texts, 'GET');
for (const id of ids)
  if ((await textOf(full.library, id)) !== (await textOf(empty.library, id)))
    throw new Error(`Release ${id} is not the same at both desks`);

console.log('| what | seconds | requests | kB both ways | plain HTTP, s | kB | time | bytes |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const { what, seconds, requests, bytes, plainSeconds, plainBytes } of rows) {
  const ratio = (ours: number, theirs: number) => (theirs < 0.001 ? '–' : `${(ours / theirs).toFixed(2)} ×`);
  const kilobytes = (count: number) => (count / 1000).toFixed(1);
  console.log(
    `| ${what} | ${seconds.toFixed(2)} | ${requests} | ${kilobytes(bytes)} | ${plainSeconds.toFixed(2)} | ${kilobytes(plainBytes)} | ${ratio(seconds, plainSeconds)} | ${ratio(bytes, plainBytes)} |`,
  );
}
for (const { library, desk, meter } of [full, empty]) {
  await desk.sharing.stop();
  await library.close();
  await meter.close();
}
await newsroom.close();
rmSync(folder, { recursive: true, force: true });
