import { jsonAnswer, problem, type Answer } from '../answer.ts';
import { sha256, type Asked } from '../asked.ts';
import { newestVersion, type Version } from '../releases.ts';
import { once } from './once.ts';
import { photosInDocument } from './photosInDocument.ts';
import { releaseView } from './releaseView.ts';
import type { Room } from './room.ts';

/** Takes a draft, new or in place of the version named by If-Match. The same document twice is one version. */
export function putRelease(room: Room, asked: Asked, uuid: string): Answer {
  const { store, now } = room;
  if (!/^application\/([\w.-]+\+)?json\b/i.test(asked.headers['content-type'] ?? '')) return problem('unsupported-media');
  const text = new TextDecoder().decode(asked.body);
  const document = parsed(text);
  if (document === undefined) return problem('body-unreadable');
  const at = now().toISOString();
  return once(store, asked, at, (key) => {
    const errors = room.check(document);
    if (errors.length > 0) return problem('schema-mismatch', { errors });
    if (!isAbout(document, uuid)) return problem('schema-mismatch', { errors: [{ pointer: '/uri', code: 'other-release' }] });
    const photos = photosInDocument(document);
    const missing = photos.filter((photo) => !store.all('SELECT 1 FROM photos WHERE photo = ?', photo)[0]);
    if (missing.length > 0) return problem('asset-missing', { missing });

    const newest = newestVersion(store, uuid);
    const etag = `"${sha256(asked.body)}"`;
    if (newest?.etag === etag) return seen(room, 200, newest);
    const refusal = refusalOf(newest, asked.headers['if-match']);
    if (refusal) return refusal;
    const version = { uuid, n: (newest?.n ?? 0) + 1, etag, key, document: text };
    store.run('INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?)', uuid, version.n, etag, key, text, at);
    for (const photo of photos) store.run('INSERT INTO version_photos VALUES (?, ?, ?)', uuid, version.n, photo);
    return seen(room, newest ? 200 : 201, version);
  });
}

const seen = (room: Room, status: number, version: Version): Answer =>
  jsonAnswer(status, releaseView(room, version), { etag: version.etag });

function refusalOf(newest: Version | undefined, match: string | undefined): Answer | null {
  const current = newest ? { etag: newest.etag, version: newest.n } : null;
  if (match === undefined) return newest ? problem('precondition-missing', { current }) : null;
  const isMatched = newest !== undefined && (match.trim() === '*' || match.split(',').some((etag) => etag.trim() === newest.etag));
  return isMatched ? null : problem('version-conflict', { current });
}

const isAbout = (document: unknown, uuid: string): boolean =>
  typeof document === 'object' && document !== null && 'uri' in document && document.uri === `urn:uuid:${uuid}`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
