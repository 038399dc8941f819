import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { largest } from './api/limits.ts';
import type { Room } from './api/room.ts';
import { keepPhoto } from './photos/keepPhoto.ts';

const hash = /^[0-9a-f]{64}$/;

/** Photos that arrive in pieces (tus 1.0): an upload is named by the SHA-256 of the whole, so that whoever goes on needs no address. */
export interface Uploads {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Clears away what nobody goes on with. */
  tidy: () => Promise<void>;
}

/** An upload nobody has gone on with for so long is cleared away, in ms. */
const keptFor = 7 * 86_400_000;

/** Takes uploads in a folder; one that is complete becomes a photo, or is dropped when its bytes are not those announced. */
export function openUploads(room: () => Room, folder: string): Uploads {
  const store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: keptFor });
  const server = new Server({
    path: '/v1/uploads',
    datastore: store,
    maxSize: largest.photo,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: (_, metadata) => {
      const name = metadata?.['sha256'] ?? '';
      if (!hash.test(name)) throw refused(400, 'Upload-Metadata has to name the sha256 of the photo');
      return name;
    },
    getFileIdFromRequest: (_, last) => (last !== undefined && hash.test(last) ? last : undefined),
    onUploadFinish: async (_, { id }) => {
      const kept = await keepPhoto(room(), id, new Uint8Array(await readFile(path.join(folder, id))));
      await store.remove(id);
      if (kept === 'no-photo') throw refused(415, 'That kind of content is not taken');
      if (kept === 'other-bytes') throw refused(460, 'The bytes are not those that were announced');
      return {};
    },
  });
  return {
    handle: (request, response) => server.handle(request, response),
    tidy: async () => void (await server.cleanUpExpiredUploads()),
  };
}

const refused = (status: number, sentence: string) => Object.assign(new Error(sentence), { status_code: status, body: `${sentence}\n` });
