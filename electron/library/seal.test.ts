import Engine from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import { libraryFiles } from './libraryFiles.ts';
import { madeRelease, openForTest, valueOf, wholeList, withFile } from './library.testing.ts';

test.each([
  ['headline', 'CAST(headline AS BLOB)'],
  ['place', "CAST('7' AS BLOB)"],
  ['status', "CAST('ready' AS BLOB)"],
])('a %s of the wrong type is damage, not a text', (column, value) => {
  const opened = openForTest();
  opened.library.create(madeRelease({ headline: 'Rubezh', dateline: { place: '7', country: '' } }));
  const reshape = (sql: string) => {
    const options = { readonly: false, fileMustExist: true, timeout: 5000 };
    // Only a test may write into the table of tables.
    const engine = new Engine(libraryFiles(opened.folder).database, options) as Engine & { unsafeMode: (on: boolean) => void };
    engine.unsafeMode(true);
    engine.exec(`PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ${sql} WHERE name = 'release_meta'`);
    engine.close();
  };
  // STRICT refuses to write it; a bit in the head of a row does.
  reshape("replace(sql, ') STRICT', ')')");
  withFile(opened.folder, (file) => file.run(`UPDATE release_meta SET ${column} = ${value}`));
  reshape("sql || ' STRICT'");
  expect(valueOf(opened.library.list(wholeList)).rows).toMatchObject([{ headline: 'Rubezh', place: '7', status: 'draft' }]);
  expect(opened.notices).toMatchObject([{ kind: 'library-damaged' }]);
});
