import { createHash } from 'node:crypto';
import type { ShareKind } from '../../core/share/shareKind.ts';
import type { ArrivedVersion, ShareWorkGiven } from '../../core/share/shareWork.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { valueOf } from './library.testing.ts';

/** The place the desks of a test share with. */
export const place = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** A place that keeps versions and refuses to write over one it was not told of, as the newsroom does. */
export function placeInMemory() {
  const versions: (ArrivedVersion & { cursor: number })[] = [];
  const newest = (kind: ShareKind, id: string) => versions.findLast((one) => one.kind === kind && one.id === id);
  return {
    versions,
    newest,
    /** Null when another version is there. */
    put: (author: string, kind: ShareKind, id: string, json: string | null, etag: string | null) => {
      const before = newest(kind, id);
      if ((before?.etag ?? null) !== etag) return null;
      const version = (before?.version ?? 0) + 1;
      const made = {
        kind,
        id,
        json,
        etag: createHash('sha256').update(`${json}${version}`).digest('hex'),
        version,
        author,
        at: '2022-10-20T09:00:00.000Z',
      };
      versions.push({ ...made, cursor: versions.length + 1 });
      return made;
    },
    since: (cursor: number) => versions.filter((one) => one.cursor > cursor),
  };
}

/** One round of sharing as the engine does it: what is new comes in, what fits in is taken, what is ours goes out. */
export function share(
  library: LibraryInThread,
  server: ReturnType<typeof placeInMemory>,
  { author = 'desk', ...given }: Partial<ShareWorkGiven> & { author?: string } = {},
) {
  for (let turn = 0; turn < 8; turn += 1) {
    const cursor = valueOf(library.shareCursor(place));
    const news = server.since(cursor);
    const unknown = valueOf(library.shareUnknown(place, news));
    const isNews = (one: ArrivedVersion) =>
      unknown.some(({ kind, id, version }) => kind === one.kind && id === one.id && version === one.version);
    valueOf(library.shareArrived(place, news.filter(isNews), news.at(-1)?.cursor ?? cursor));
    const work = valueOf(library.shareWork({ destinationId: place, open: [], but: [], mayManage: true, limit: 50, ...given }));
    let isRefused = false;
    for (const push of work.pushes) {
      const held = server.put(author, push.kind, push.id, push.json, push.etag);
      if (held) valueOf(library.sharePushed(push, held));
      else isRefused = true;
    }
    if (!isRefused && work.pushes.length === 0) return valueOf(library.shareQuestions());
  }
  throw new Error('sharing does not come to rest');
}
