import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { smallJpeg } from '../../core/photo/picture.testing.ts';
import { libraryFiles } from './libraryFiles.ts';
import { madeRelease, newFolder, openForTest, paragraphs, valueOf, wholeList, withFile } from './library.testing.ts';
import { newestVersion } from './migrate.ts';
import { openLibrary } from './openLibrary.ts';

/** The threads that were started, the last one last: a test ends one as the system would. */
const threads = vi.hoisted(() => [] as Worker[]);
vi.mock('node:worker_threads', async (original) => {
  const threading = await original<typeof import('node:worker_threads')>();
  return {
    ...threading,
    Worker: class extends threading.Worker {
      constructor(...given: ConstructorParameters<typeof threading.Worker>) {
        super(...given);
        threads.push(this);
      }
    },
  };
});

test('what one thread was given another finds: a release, its draft, a photo', async () => {
  const folder = newFolder();
  const { library, notices } = valueOf(await openLibrary(folder));
  expect(notices).toEqual([]);
  const release = madeRelease({ headline: 'Rubezh' }, 'First.');
  valueOf(await library.create(release));
  valueOf(await library.saveDraft({ ...release, document: paragraphs('Second.'), caret: null }));
  const { photo } = valueOf(await library.addPhoto(smallJpeg, 'range.jpg'));
  await library.close();

  const again = valueOf(await openLibrary(folder)).library;
  expect(valueOf(await again.open(release.id)).release.document).toEqual(paragraphs('Second.'));
  // Bytes move to this thread; asked for again, they are still there.
  for (let times = 0; times < 2; times++) expect(Buffer.from(valueOf(await again.photo(photo)).bytes).equals(smallJpeg)).toBe(true);
  await again.close();
});

test('when the thread dies, every call that waits is answered by another, in order, and no save is lost', async () => {
  const { library } = valueOf(await openLibrary(newFolder()));
  const release = madeRelease({}, 'word0');
  valueOf(await library.create(release));
  for (let death = 1; death <= 5; death++) {
    const saves = Array.from({ length: 40 }, (_, at) =>
      library.saveDraft({ ...release, document: paragraphs(`word${death * 100 + at}`), caret: null }),
    );
    // Some are done, one is under way, the rest wait.
    await saves[death * 3];
    const opened = library.open(release.id);
    await threads.at(-1)?.terminate();
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    expect(valueOf(await opened).release.document).toEqual(paragraphs(`word${death * 100 + 39}`));
  }
  await library.close();
});

test('a bug in the thread is thrown to the one who called, and the next call is answered', async () => {
  const { library } = valueOf(await openLibrary(newFolder()));
  await expect(library.addPhoto(null as unknown as Uint8Array, 'x')).rejects.toThrow();
  expect(valueOf(await library.list(wholeList)).total).toBe(0);
  await library.close();
  await expect(library.list(wholeList)).rejects.toThrow('closed');
});

test('a library that cannot be opened says why, as a value', async () => {
  const missing = path.join(newFolder(), 'unplugged', 'library');
  expect(await openLibrary(missing)).toEqual({ ok: false, error: { kind: 'folder-missing', name: missing } });

  const busy = openForTest();
  expect(await openLibrary(busy.folder)).toEqual({ ok: false, error: { kind: 'library-busy', name: busy.folder } });
  busy.library.create(madeRelease());
  busy.close();

  const theirs = newestVersion() + 1;
  withFile(busy.folder, (file) => file.script(`PRAGMA user_version=${theirs}; PRAGMA wal_checkpoint(TRUNCATE)`));
  const error = { kind: 'library-newer', name: busy.folder, theirs, ours: newestVersion() };
  expect(await openLibrary(busy.folder)).toEqual({ ok: false, error });
});

test('a library whose file was emptied is told when it is opened, and works', async () => {
  const { folder, library, close } = openForTest();
  library.create(madeRelease());
  close();
  writeFileSync(libraryFiles(folder).database, '');
  const opened = valueOf(await openLibrary(folder));
  expect(opened.notices).toMatchObject([{ kind: 'library-damaged' }]);
  valueOf(await opened.library.create(madeRelease({ headline: 'Afterwards' })));
  expect(valueOf(await opened.library.list(wholeList)).rows.map(({ headline }) => headline)).toEqual(['Afterwards']);
  await opened.library.close();
});
