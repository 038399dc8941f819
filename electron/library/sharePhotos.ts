import { ok } from '../../core/result.ts';
import { readSharedDraft } from '../../core/share/sharedDraft.ts';
import type { ShareKind } from '../../core/share/shareKind.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'sharePhotos' | 'sharePhotoMoved'>;

/** The photos of shared drafts on their way: a text goes first, its photos follow. */
export const sharePhotos = (database: Database): Part => ({
  sharePhotos: (destinationId) => {
    const of = (way: 'send' | 'fetch') =>
      database
        .all<{ photo: string }>('SELECT photo FROM share_photos WHERE destination_id = ? AND way = ?', destinationId, way)
        .map(({ photo }) => photo);
    return ok({ send: of('send'), fetch: of('fetch') });
  },
  sharePhotoMoved: (destinationId, photo) => {
    database.run(`INSERT OR REPLACE INTO share_photos (destination_id, photo, way) VALUES (?, ?, 'there')`, destinationId, photo);
    return ok(null);
  },
});

/** Notes the photos of a version that was sent: they are to follow unless they are known to be there. */
export function notePhotosSent(database: Database, destinationId: string, kind: ShareKind, json: string | null): void {
  for (const photo of photosIn(kind, json))
    if (isHere(database, photo))
      database.run(`INSERT OR IGNORE INTO share_photos (destination_id, photo, way) VALUES (?, ?, 'send')`, destinationId, photo);
}

/** Notes the photos of a version that has arrived: those that are not here are to be fetched. */
export function notePhotosArrived(database: Database, destinationId: string, kind: ShareKind, json: string | null): void {
  for (const photo of photosIn(kind, json)) {
    const way = isHere(database, photo) ? 'send' : 'fetch';
    const verb = way === 'send' ? 'INSERT OR IGNORE' : 'INSERT OR REPLACE';
    database.run(`${verb} INTO share_photos (destination_id, photo, way) VALUES (?, ?, ?)`, destinationId, photo, way);
  }
}

const photosIn = (kind: ShareKind, json: string | null): string[] => {
  const blocks = kind === 'drafts' && json !== null ? readSharedDraft(json)?.document.blocks : undefined;
  return (blocks ?? []).flatMap((block) => (block.type === 'figure' ? block.photo : []));
};

const isHere = (database: Database, photo: string): boolean =>
  database.get('SELECT 1 FROM photo_bytes WHERE photo = ?', photo) !== undefined;
