import { jsonAnswer, problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { newestVersion } from '../releases.ts';
import { headPhoto, putPhoto } from './photos.ts';
import { publishRelease } from './publishRelease.ts';
import { putRelease } from './putRelease.ts';
import { releaseView } from './releaseView.ts';
import type { Room } from './room.ts';

/** The largest document and the largest photo the newsroom takes, in bytes. */
export const largest = { document: 2 * 1024 * 1024, photo: 25 * 1024 * 1024 };

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
type Route = [path: RegExp, methods: Record<string, (room: Room, asked: Asked, id: string) => Answer>];

const routes: Route[] = [
  [/^\/v1\/status$/, { GET: status }],
  [new RegExp(`^/v1/releases/(${uuid})$`), { GET: getRelease, PUT: putRelease }],
  [new RegExp(`^/v1/releases/(${uuid})/publish$`), { POST: publishRelease }],
  [/^\/v1\/assets\/sha256-([0-9a-f]{64})$/, { HEAD: (room, _, photo) => headPhoto(room, photo), PUT: putPhoto }],
];

/** Answers a request to the API that came with the token. */
export function answerApi(room: Room, asked: Asked): Answer {
  for (const [path, methods] of routes) {
    const found = path.exec(asked.path);
    if (!found) continue;
    const act = methods[asked.method];
    return act ? act(room, asked, found[1] ?? '') : problem('method-not-allowed');
  }
  return problem('not-found');
}

function status({ now }: Room): Answer {
  const capabilities = { embargo: true, idempotentCreate: true, conditionalWrite: true, maxAssetBytes: largest.photo };
  return jsonAnswer(200, { api: 'dateline', version: 1, name: 'Dateline newsroom', now: now().toISOString(), capabilities });
}

function getRelease(room: Room, _: Asked, id: string): Answer {
  const newest = newestVersion(room.store, id);
  if (!newest) return problem('not-found');
  return jsonAnswer(200, { ...releaseView(room, newest), document: JSON.parse(newest.document) as unknown }, { etag: newest.etag });
}
