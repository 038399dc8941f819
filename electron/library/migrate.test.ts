import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { libraryFiles } from './libraryFiles.ts';
import { madeRelease, newFolder, openForTest, withFile } from './library.testing.ts';
import { migrate, migrations, newestVersion, versionOf } from './migrate.ts';
import { applicationId, setPragmas } from './pragmas.ts';

const next = (...statements: string[]) => [...migrations, { version: newestVersion() + 1, statements }];
const oldLibrary = () => {
  const { library, close, folder } = openForTest();
  library.create(madeRelease({ headline: 'Kept' }));
  close();
  return folder;
};
const headlines = 'SELECT headline FROM release_meta';

test('steps are numbered one by one, and a new library stands at the last and needs no copy', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  const { folder, close } = openForTest();
  close();
  withFile(folder, (file) => {
    expect(versionOf(file)).toBe(newestVersion());
    expect(file.get('PRAGMA application_id')).toEqual({ application_id: applicationId });
  });
  expect(existsSync(path.join(folder, 'library.before-0.db'))).toBe(false);
});

test('every table is strict', () => {
  const { folder, close } = openForTest();
  close();
  withFile(folder, (file) => {
    const ours = `type = 'table' AND name NOT LIKE 'search_words%' AND name NOT LIKE 'sqlite_%'`;
    expect(file.all(`SELECT name FROM sqlite_schema WHERE ${ours} AND sql NOT LIKE '%STRICT%'`)).toEqual([]);
  });
});

test('before a step the whole library is laid beside it, as it was', () => {
  const folder = oldLibrary();
  withFile(folder, (file) => {
    migrate(file, next(`UPDATE release_meta SET headline = 'Changed'`));
    expect(versionOf(file)).toBe(newestVersion() + 1);
  });
  const copy = openDatabase(path.join(folder, `library.before-${newestVersion()}.db`), { readonly: true });
  expect(copy.all(headlines)).toEqual([{ headline: 'Kept' }]);
  expect(versionOf(copy)).toBe(newestVersion());
  copy.close();
});

test('a step that fails at any statement leaves the library as it was, and can be done again', () => {
  const folder = oldLibrary();
  const good = ['CREATE TABLE later (a TEXT) STRICT', `UPDATE release_meta SET headline = 'Changed'`];
  for (let at = 0; at <= good.length; at++) {
    withFile(folder, (file) => {
      setPragmas(file);
      expect(() => migrate(file, next(...good.slice(0, at), 'INSERT INTO nowhere VALUES (1)'))).toThrow('nowhere');
      expect(versionOf(file)).toBe(newestVersion());
      expect(file.all(headlines)).toEqual([{ headline: 'Kept' }]);
    });
  }
  withFile(folder, (file) => {
    migrate(file, next(...good));
    expect(file.all(headlines)).toEqual([{ headline: 'Changed' }]);
  });
  expect(existsSync(path.join(folder, `library.before-${newestVersion()}-4.db`))).toBe(true);
  expect(existsSync(libraryFiles(folder).database)).toBe(true);
});

test.each(migrations.slice(0, -1).map(({ version }) => version))(
  'a library of version %i has the newest shape once it was opened',
  (version) => {
    const folder = newFolder();
    withFile(folder, (file) => {
      setPragmas(file);
      migrate(file, migrations.slice(0, version));
    });
    const { notices, close } = openForTest(folder);
    expect(notices).toEqual([]);
    close();
  },
);
