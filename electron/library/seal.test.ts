import { expect, test } from 'vitest';
import { madeRelease, newFolder, openForTest, valueOf, wholeList, withFile } from './library.testing.ts';
import { upgrade } from './migrate.ts';
import { firstTables } from './migrations/0001-firstTables.ts';

test.each([
  ['headline', 'CAST(headline AS BLOB)'],
  ['place', "CAST('7' AS BLOB)"],
  ['status', "CAST('ready' AS BLOB)"],
])('a %s of the wrong type is damage, not a text', (column, value) => {
  const folder = newFolder();
  // STRICT refuses to write it; a bit in the head of a row does.
  const loose = { ...firstTables, statements: firstTables.statements.map((statement) => statement.replace(') STRICT', ')')) };
  withFile(folder, (file) => upgrade(file, [loose]));
  const opened = openForTest(folder);
  opened.library.create(madeRelease({ headline: 'Rubezh', dateline: { place: '7', country: '' } }));
  withFile(folder, (file) => file.run(`UPDATE release_meta SET ${column} = ${value}`));
  expect(valueOf(opened.library.list(wholeList)).rows).toMatchObject([{ headline: 'Rubezh', place: '7', status: 'draft' }]);
  expect(opened.notices).toMatchObject([{ kind: 'library-damaged' }]);
});
