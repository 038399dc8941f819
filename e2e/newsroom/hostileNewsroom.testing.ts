import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';
import { libraryFor, openDesk, type DeskGiven } from './desk.testing.ts';

/** What a newsroom that means harm answers: JSON, bytes of a kind, half an answer, or nothing for ever. */
export type HostileAnswer =
  | { status?: number; json: unknown }
  | { status?: number; bytes: Uint8Array | string; type?: string }
  | { half: string }
  | 'hang';

/** A request as it is decided about. `n` counts those before it whose line begins alike. */
export interface HostileAsked {
  method: string;
  path: string;
  query: URLSearchParams;
}

const status = {
  api: 'dateline',
  version: 1,
  name: 'Hostile',
  now: new Date().toISOString(),
  capabilities: { shared: true },
  user: { name: 'x', role: 'editor' },
};

/** A newsroom on loopback that answers as a test says; what the test says nothing of is answered as an empty newsroom would. */
export async function startHostileNewsroom(answer: (asked: HostileAsked) => HostileAnswer | undefined) {
  const requests: string[] = [];
  const open = new Set<IncomingMessage>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const asked: HostileAsked = { method: request.method ?? '', path: url.pathname, query: url.searchParams };
    requests.push(`${asked.method} ${asked.path}`);
    open.add(request);
    response.on('close', () => open.delete(request));
    request.resume();
    const given = answer(asked) ?? usual(asked);
    if (given === 'hang') return;
    if ('half' in given) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': given.half.length * 2 });
      response.write(given.half);
      return;
    }
    const body = 'json' in given ? JSON.stringify(given.json) : given.bytes;
    response.writeHead(given.status ?? 200, { 'content-type': 'json' in given ? 'application/json' : (given.type ?? 'application/json') });
    response.end(body);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    /** How many requests there were whose line begins like this. */
    count: (line: string) => requests.filter((one) => one.startsWith(line)).length,
    /** How many requests wait for an answer. */
    waiting: () => open.size,
  };
}

function usual({ method, path, query }: HostileAsked): HostileAnswer {
  if (path.endsWith('/status')) return { json: status };
  if (path.endsWith('/changes')) return { json: { changes: [], next: Number(query.get('since')), more: false } };
  if (method === 'PUT') return { json: { version: 1, etag: `"${'a'.repeat(64)}"` } };
  return { status: 404, json: { type: 'urn:dateline:problem:not-found', title: 'x', status: 404 } };
}

/** A change of a page, with a record of its own unless it is told otherwise. */
export function changeOf(cursor: number, document: unknown, more: object = {}) {
  const uuid = randomUUID();
  const about = { kind: 'drafts', uuid, version: 1, author: 'x', at: '2022-10-20T12:00:00.000Z' };
  const record = { ...about, etag: `"${'b'.repeat(64)}"`, key: null, document };
  return { ...about, cursor, what: 'written', record, ...more };
}

/** A desk that shares with a newsroom that means harm, and with others beside it. */
export function deskAt(address: string, more: Partial<DeskGiven> = {}) {
  const { library, photo } = libraryFor();
  const desk = openDesk({ address, token: 't', library, now: () => new Date(), destination: { shares: true }, ...more });
  onTestFinished(async () => {
    await desk.sharing.stop();
    await desk.courier.stop();
    await library.close();
  });
  return { ...desk, photo };
}
