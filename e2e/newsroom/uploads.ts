import { readdir, readFile, stat, unlink } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { problem, type Answer } from './answer.ts';
import { largest, mostUploads } from './api/limits.ts';
import type { Room } from './api/room.ts';
import { sha256 } from './asked.ts';
import { keepPhoto } from './photos/keepPhoto.ts';

const hash = /^[0-9a-f]{64}$/;

/**
 * Photos that arrive in pieces (tus 1.0): an upload is named by the SHA-256 of the whole, so that whoever goes on needs no address. Each
 * user has uploads of his own: nobody else goes on with one, begins it anew or spoils it.
 */
export interface Uploads {
  /** Answers a request of a user; null when it has been answered already. */
  handle: (user: string, request: IncomingMessage, response: ServerResponse) => Promise<Answer | null>;
  /** Clears away what nobody goes on with. */
  tidy: () => Promise<void>;
}

/** An upload nobody has gone on with for so long is cleared away, in ms. */
const keptFor = 7 * 86_400_000;
/** One that has rested for so long gives way when its user begins more than he may have. */
const restingFor = 3_600_000;

interface Own {
  folder: string;
  server: Server;
  /** Uploads being begun, whose files may not be there yet. */
  beginning: number;
}

/** Takes uploads in a folder; one that is complete becomes a photo, or is dropped when its bytes are not those announced. */
export function openUploads(room: () => Room, folder: string): Uploads {
  const known = new Map<string, Own>();
  const own = (user: string): Own => {
    // A user's name is no name of a folder.
    const mine = path.join(folder, sha256(user).slice(0, 32));
    const opened = known.get(user) ?? { folder: mine, server: uploadServer(room, mine), beginning: 0 };
    known.set(user, opened);
    return opened;
  };
  return {
    handle: async (user, request, response) => {
      const mine = own(user);
      const isBegun = request.method === 'POST';
      if (isBegun && !(await hasRoom(mine))) {
        request.resume();
        const refusal = problem('too-many-uploads');
        return { ...refusal, headers: { ...refusal.headers, 'retry-after': String(restingFor / 1000) } };
      }
      if (isBegun) mine.beginning += 1;
      try {
        await mine.server.handle(request, response);
      } finally {
        if (isBegun) mine.beginning -= 1;
      }
      return null;
    },
    tidy: async () => {
      const folders = await readdir(folder, { withFileTypes: true }).catch(() => []);
      for (const entry of folders)
        if (entry.isDirectory()) await clearAway(path.join(folder, entry.name), keptFor);
        // Before uploads belonged to a user they lay here; nobody can go on with them.
        else await unlink(path.join(folder, entry.name)).catch(() => {});
    },
  };
}

/** Whether a user may begin one more; what he has let rest for long gives way. */
async function hasRoom({ folder, beginning }: Own): Promise<boolean> {
  if ((await uploadsIn(folder)).length + beginning < mostUploads) return true;
  await clearAway(folder, restingFor);
  return (await uploadsIn(folder)).length + beginning < mostUploads;
}

const uploadsIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).filter((name) => hash.test(name));

async function clearAway(folder: string, restedFor: number): Promise<void> {
  for (const name of await uploadsIn(folder)) {
    const file = path.join(folder, name);
    const written = await stat(file).catch(() => null);
    if (!written || Date.now() - written.mtimeMs < restedFor) continue;
    for (const gone of [file, `${file}.json`]) await unlink(gone).catch(() => {});
  }
}

function uploadServer(room: () => Room, folder: string): Server {
  const store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: keptFor });
  return new Server({
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
}

const refused = (status: number, sentence: string) => Object.assign(new Error(sentence), { status_code: status, body: `${sentence}\n` });
