import { expect, test } from 'vitest';
import type { Database } from './database.ts';
import { libraryFault } from './libraryFault.ts';
import { composeLibrary } from './composeLibrary.ts';
import { libraryFiles } from './libraryFiles.ts';
import { madeParcel, madeRelease, newFolder, paragraphs, valueOf, wholeList } from './library.testing.ts';
import { openLibraryFile } from './openLibraryFile.ts';

const limited = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return libraryFault(error, 'Library');
  }
};
const pages = (database: Database) => database.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
const full = { kind: 'disk-full', name: 'Library' };

test('a full disk is an error value, nothing is half-written, and saving goes on once there is room', () => {
  const database = openLibraryFile(libraryFiles(newFolder()));
  const library = composeLibrary(
    database,
    () => new Date(),
    () => {},
  );
  const release = madeRelease({ headline: 'Before' }, 'Before.');
  library.create(release);
  database.get(`PRAGMA max_page_count=${pages(database)}`);
  const large = {
    id: release.id,
    fields: { ...release.fields, headline: 'After' },
    document: paragraphs('After. '.repeat(20_000)),
    caret: null,
  };
  expect(limited(() => library.saveDraft(large))).toEqual(full);
  expect(limited(() => library.create({ ...madeRelease(), document: large.document }))).toEqual(full);
  expect(limited(() => library.queueParcel(madeParcel(release), { ...release, document: large.document }))).toEqual(full);
  expect(valueOf(library.open(release.id)).release).toEqual(release);
  expect(valueOf(library.list(wholeList)).rows).toMatchObject([{ headline: 'Before', status: 'draft' }]);
  expect(valueOf(library.parcels())).toEqual([]);
  expect(database.all('PRAGMA quick_check')).toEqual([{ quick_check: 'ok' }]);
  database.get('PRAGMA max_page_count=1000000');
  valueOf(library.saveDraft(large));
  expect(valueOf(library.open(release.id)).release.fields.headline).toBe('After');
  database.close();
});
