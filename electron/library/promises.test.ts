import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from './backups.ts';
import { libraryFiles } from './libraryFiles.ts';
import { madeRelease, newFolder, openForTest, valueOf } from './library.testing.ts';
import { openLibraryFile } from './openLibraryFile.ts';
import { openRescue } from './rescueLibrary.ts';

/** What a connection has to answer, so that a commit outlives a power cut and no crafted file runs code. */
const promised = {
  journal_mode: 'wal',
  synchronous: 2,
  fullfsync: 1,
  checkpoint_fullfsync: 1,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
  secure_delete: 1,
  cache_size: -16_000,
  journal_size_limit: 16_777_216,
  wal_autocheckpoint: 1000,
};

test.each([
  ['the library', () => openLibraryFile(libraryFiles(newFolder()))],
  ['a rescue library', () => openRescue(path.join(newFolder(), 'library.rescued-2022.db')).database],
])('%s is open with every promise of storage', (_, open) => {
  const database = open();
  const said = Object.fromEntries(
    Object.keys(promised).map((name) => [name, Object.values(database.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0]]),
  );
  expect(said).toEqual(promised);
  expect(Object.values(database.get<Record<string, number>>('PRAGMA busy_timeout') ?? {})).toEqual([5000]);
  expect(Object.values(database.get<Record<string, number>>('PRAGMA mmap_size') ?? { none: 0 })).toEqual([0]);
  database.close();
});

/** The rights of everything in a folder, by name. */
const rights = (folder: string): Record<string, string> =>
  Object.fromEntries(
    ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].map((name) => [
      name,
      (statSync(path.join(folder, name)).mode & 0o777).toString(8),
    ]),
  );
const onlyTheOwner = (all: Record<string, string>): boolean =>
  Object.values(all).every((mode) => mode === '700' || mode === '600') && all['.'] === '700';

test('everything in the folder of the library is for its owner alone, as soon as it is there and where it lay open before', () => {
  const folder = path.join(newFolder(), 'library');
  const opened = openForTest(folder);
  valueOf(opened.library.create(madeRelease()));
  backUp(libraryFiles(folder), new Date());
  const all = rights(folder);
  expect(Object.keys(all)).toEqual(expect.arrayContaining(['library.db', 'library.db-wal', 'library.db-shm', 'library.lock', 'backups']));
  expect(all).toSatisfy(onlyTheOwner);
  opened.close();

  writeFileSync(path.join(folder, 'library.damaged-2022-10-20T12-00-00.db'), 'set aside', { mode: 0o644 });
  for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), name === 'backups' ? 0o755 : 0o644);
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, 'backups'), { recursive: true });
  openForTest(folder).close();
  expect(rights(folder)).toSatisfy(onlyTheOwner);
});
