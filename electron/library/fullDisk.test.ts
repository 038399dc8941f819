import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyWhole } from './copyWhole.ts';
import type { Database } from './database.ts';
import { libraryFault } from './libraryFault.ts';
import { composeLibrary } from './composeLibrary.ts';
import { libraryFiles } from './libraryFiles.ts';
import { madeParcel, madeRelease, newFolder, openForTest, paragraphs, valueOf, wholeList, withFile } from './library.testing.ts';
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

test('a step for which there is no room for a copy leaves no empty copy behind', () => {
  const { folder, library, close } = openForTest();
  valueOf(library.create({ ...madeRelease(), document: paragraphs('Long. '.repeat(20_000)) }));
  close();
  withFile(folder, (file) => {
    const part = path.join(folder, 'library.before-5.db');
    const withoutRoom: Database = {
      ...file,
      run: (sql, ...values) => {
        file.run(sql, ...values);
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
      },
    };
    expect(() => copyWhole(withoutRoom, part)).toThrow('full');
    expect(existsSync(part)).toBe(false);
  });
  expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([]);
});

/** Runs on a disk of 4 MB that fills up; without the right to mount one there is nothing to see. */
const script = `
  const [folder, base] = process.argv.slice(-2);
  const { appendFileSync, readdirSync, writeFileSync } = await import('node:fs');
  const { openInThread } = await import(base + '/openInThread.ts');
  const { madeRelease, paragraphs } = await import(base + '/library.testing.ts');
  const open = () => openInThread(folder + '/library', () => new Date(), () => {});
  const { library, close } = open().value;
  const release = madeRelease({ headline: 'Before' }, 'Before.');
  library.create(release);
  const fill = () => { try { for (;;) appendFileSync(folder + '/rest', Buffer.alloc(4096)); } catch {} };
  const saved = () => library.saveDraft({ ...release, document: paragraphs('After. '.repeat(50_000)), caret: null });
  fill();
  const first = saved();
  let thrown = null;
  try { close(); } catch (error) { thrown = String(error); }
  fill();
  const again = open();
  if (again.ok) again.value.close();
  writeFileSync(folder + '/rest', '');
  const free = open();
  console.log(JSON.stringify({ first, thrown, again: again.ok ? 'open' : again.error.kind, free: free.ok && free.value.library.open(release.id).value.release.fields.headline, files: readdirSync(folder + '/library') }));
`;

test.skipIf(process.platform !== 'linux')(
  'on a disk that is full for good the failure has its name, closing does not throw, and the lock goes',
  () => {
    const folder = newFolder();
    const within = 'mount -t tmpfs -o size=4m tmpfs "$1" && exec "$2" --input-type=module -e "$3" -- "$1" "$4"';
    let said = '';
    try {
      said = execFileSync('unshare', ['-rm', 'sh', '-c', within, 'sh', folder, process.execPath, script, import.meta.dirname], {
        encoding: 'utf8',
      });
    } catch (error) {
      // Where the system forbids namespaces there is no disk to fill.
      expect(String(error)).toMatch(/unshare|mount/);
      return;
    }
    expect(JSON.parse(said)).toMatchObject({
      first: { ok: false, error: { kind: 'disk-full' } },
      thrown: null,
      again: expect.stringMatching(/^(open|disk-full)$/),
      free: 'Before',
    });
  },
);
