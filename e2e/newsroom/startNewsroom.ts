import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { mayDo } from '../../core/api/role.ts';
import { problem, type Answer } from './answer.ts';
import { answerApi } from './api/answerApi.ts';
import { largest } from './api/limits.ts';
import type { Room } from './api/room.ts';
import { ninjsCheck } from './ninjsSchema.ts';
import { answerPages } from './pages/answerPages.ts';
import { cleanInThread } from './pages/cleanInThread.ts';
import { packedAnswer } from './packedAnswer.ts';
import { photoPlace } from './photos/photoPlace.ts';
import type { Bucket } from './photos/photosInS3.ts';
import { limitRates, type Rates } from './rates.ts';
import { readBody } from './readBody.ts';
import { openStore } from './store/openStore.ts';
import { openUploads, type Uploads } from './uploads.ts';
import { keptToken } from './users/keptToken.ts';
import { keepUser, userOf } from './users/users.ts';

/** A newsroom that is running. `url` has no slash at its end. */
export interface Newsroom {
  url: string;
  token: string;
  close: () => Promise<void>;
}

/** How a newsroom is set up; everything but port and folder has a usual value. */
export interface NewsroomGiven {
  port: number;
  /** Where photos, uploads and, without `database`, everything else lie. */
  dataDir: string;
  /** The release authority's own token; without it the one kept in the folder. */
  token?: string;
  /** A PostgreSQL database (`postgres://…`) in place of the SQLite file. */
  database?: string;
  /** A bucket for photos, in place of the folder. */
  bucket?: Bucket;
  /** Where readers find the newsroom, when a server for TLS stands before it. */
  address?: string;
  /** Whether a server stands before it that names its client last in X-Forwarded-For; else that header is not believed. */
  isForwarded?: boolean;
  /** Requests a user may send in a minute; 0 for any number. */
  perMinute?: number;
  /** How long somebody may take to send the head of a request, in ms. */
  headersTimeout?: number;
  now?: () => Date;
}

const onEvery = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
const onPages = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** Requests and connections that may not go on for ever, in ms and numbers: a slow link has time, a slow attacker has not all of it. */
const patience = { requestTimeout: 600_000, keepAliveTimeout: 5000 };
const mostConnections = 512;

/** One thread for all newsrooms of a process; it does not hold the process open. */
const cleaner = cleanInThread();

/** Starts a newsroom on this computer alone (127.0.0.1; port 0 takes a free one). */
export async function startNewsroom(given: NewsroomGiven): Promise<Newsroom> {
  const { port, dataDir, now = () => new Date(), perMinute = 1200, headersTimeout = 30_000 } = given;
  mkdirSync(dataDir, { recursive: true });
  const store = await openStore(dataDir, given.database);
  const token = given.token ?? keptToken(dataDir);
  await keepUser(store, { name: 'desk', role: 'release-authority' }, token, now().toISOString());
  const room: Room = { store, photos: photoPlace(dataDir, given.bucket), cleaner, check: ninjsCheck(), address: '', now };
  const desk: Desk = {
    room,
    uploads: openUploads(() => room, path.join(dataDir, 'uploads')),
    rates: limitRates(perMinute),
    isForwarded: given.isForwarded ?? false,
  };
  const server = createServer(
    { ...patience, headersTimeout, connectionsCheckingInterval: Math.min(5000, headersTimeout / 2), maxHeaderSize: 16_384 },
    (request, response) => {
      const isPage = !(request.url ?? '').startsWith('/v1/');
      for (const [name, value] of Object.entries(isPage ? { ...onEvery, ...onPages } : onEvery)) response.setHeader(name, value);
      answer(desk, request, response).then(
        async (given) => given && give(request, response, await packedAnswer(request.headers['accept-encoding'], given)),
        () => {
          // Either the sender broke off, and nobody listens, or the newsroom has a fault, of which nobody is told the inside.
          if (request.complete && !response.headersSent) give(request, response, problem('internal'));
          else response.destroy();
        },
      );
    },
  );
  server.maxConnections = mostConnections;
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });
  const bound = server.address();
  const url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}`;
  room.address = given.address ?? url;
  void desk.uploads.tidy().catch(() => {});
  return {
    url,
    token,
    close: async () => {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
      await store.close();
    },
  };
}

interface Desk {
  room: Room;
  uploads: Uploads;
  rates: Rates;
  isForwarded: boolean;
}

/** Whom a request comes from: who is connected or, where a server stands before this one, whom that one names last. */
function clientOf({ headers, socket }: IncomingMessage, isForwarded: boolean): string {
  const named = isForwarded
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return named || (socket.remoteAddress ?? '');
}

/** The answer to a request; null when it has been given already. */
async function answer(
  { room, uploads, rates, isForwarded }: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer | null> {
  const { method = 'GET', url = '/', headers } = request;
  const [pathname = '/', search = ''] = url.replace(/#.*$/, '').split('?', 2);
  if (!pathname.startsWith('/v1/')) {
    request.resume();
    return method === 'GET' || method === 'HEAD' ? answerPages(room, pathname) : problem('method-not-allowed');
  }
  const refuse = (given: Answer): Answer => {
    request.resume();
    return given;
  };
  const from = clientOf(request, isForwarded);
  const guesser = await rates.guesser(from);
  if (guesser) return refuse(guesser);
  const user = await userOf(room.store, headers.authorization);
  if (!user) return refuse((await rates.wrongToken(from)) ?? problem('bad-credentials'));
  const tooMany = await rates.request(user.name);
  if (tooMany) return refuse(tooMany);
  if (/^\/v1\/uploads(\/|$)/.test(pathname)) {
    if (!mayDo(user.role, 'write')) return refuse(problem('not-allowed', { needs: 'write' }));
    // The library behind it would also take uploads away again.
    if (!['POST', 'HEAD', 'PATCH'].includes(method)) return refuse(problem('method-not-allowed'));
    return uploads.handle(user.name, request, response);
  }
  const limit = pathname.startsWith('/v1/assets/') ? largest.photo : largest.document;
  const body = await readBody(request, limit);
  if (body === 'too-large') return problem('too-large', { maxBytes: limit });
  if (body === 'unreadable') return problem('body-unreadable');
  return answerApi(room, { method, path: pathname, query: new URLSearchParams(search), headers, body, user });
}

function give(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { 'content-length': length, ...headers });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}
