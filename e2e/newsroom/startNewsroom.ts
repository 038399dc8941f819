import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { problem, type Answer } from './answer.ts';
import { answerApi, largest } from './api/answerApi.ts';
import type { Room } from './api/room.ts';
import { ninjsCheck } from './ninjsSchema.ts';
import { openStore } from './openStore.ts';
import { answerPages } from './pages/answerPages.ts';
import { readBody } from './readBody.ts';
import { isToken, keptToken } from './token.ts';

/** A newsroom that is running. `url` has no slash at its end. */
export interface Newsroom {
  url: string;
  token: string;
  close: () => Promise<void>;
}

const onEvery = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Starts a newsroom on this computer alone (127.0.0.1; port 0 takes a free one). Without a token the one kept in its folder is used. */
export async function startNewsroom(given: { port: number; dataDir: string; token?: string; now?: () => Date }): Promise<Newsroom> {
  const { port, dataDir, now = () => new Date() } = given;
  mkdirSync(dataDir, { recursive: true });
  const store = openStore(dataDir);
  const token = given.token ?? keptToken(dataDir);
  const room: Room = { store, check: ninjsCheck(), address: '', now };
  const server = createServer((request, response) => {
    answer(room, request, token).then(
      (given) => give(request, response, given),
      // The sender broke off, or the newsroom has a fault: either way there is no answer to rely on.
      () => response.destroy(),
    );
  });
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });
  const bound = server.address();
  const url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}`;
  room.address = url;
  return {
    url,
    token,
    close: async () => {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
      store.close();
    },
  };
}

async function answer(room: Room, request: IncomingMessage, token: string): Promise<Answer> {
  const { method = 'GET', url = '/', headers } = request;
  const path = url.replace(/[?#].*$/, '');
  if (!path.startsWith('/v1/')) return method === 'GET' || method === 'HEAD' ? answerPages(room, path) : problem('method-not-allowed');
  if (!isToken(headers.authorization, token)) {
    request.resume();
    return problem('bad-credentials');
  }
  const limit = path.startsWith('/v1/assets/') ? largest.photo : largest.document;
  const body = await readBody(request, limit);
  return body === 'too-large' ? problem('too-large', { maxBytes: limit }) : answerApi(room, { method, path, headers, body });
}

function give(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { 'content-length': length, ...onEvery, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}
