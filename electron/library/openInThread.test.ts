import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { libraryFiles } from './libraryFiles.ts';
import { madeRelease, newFolder, openForTest, valueOf, withFile } from './library.testing.ts';
import { newestVersion } from './migrate.ts';
import { openInThread } from './openInThread.ts';

const open = (folder: string) =>
  openInThread(
    folder,
    () => new Date(),
    () => {},
  );

test('a connection is set up to survive a power cut', () => {
  const { folder, close } = openForTest();
  withFile(folder, (file) => expect(file.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' }));
  close();
  const { library } = openForTest(folder);
  library.create(madeRelease());
  expect(existsSync(`${libraryFiles(folder).database}-wal`)).toBe(true);
});

test('the folder is made when its parent is there, never more than that', () => {
  const folder = path.join(newFolder(), 'library');
  valueOf(open(folder)).close();
  expect(existsSync(libraryFiles(folder).database)).toBe(true);
  const nowhere = path.join(newFolder(), 'unplugged', 'library');
  expect(open(nowhere)).toEqual({ ok: false, error: { kind: 'folder-missing', name: nowhere } });
  expect(existsSync(path.dirname(nowhere))).toBe(false);
});

test('a library is open once at a time', () => {
  const { folder, close } = openForTest();
  expect(open(folder)).toEqual({ ok: false, error: { kind: 'library-busy', name: folder } });
  close();
  valueOf(open(folder)).close();
});

test('a library of a newer program is not touched', () => {
  const { folder, library, close } = openForTest();
  library.create(madeRelease());
  close();
  withFile(folder, (file) => file.script(`PRAGMA user_version=${newestVersion() + 3}; PRAGMA wal_checkpoint(TRUNCATE)`));
  const look = () =>
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]);
  const before = look();
  const error = { kind: 'library-newer', name: folder, theirs: newestVersion() + 3, ours: newestVersion() };
  expect(open(folder)).toEqual({ ok: false, error });
  expect(look()).toEqual(before);
});

test('a library made newer by a program that was killed is recognised by its log', () => {
  const { folder, library, close } = openForTest();
  library.create(madeRelease({ headline: 'Kept' }));
  close();
  const files = libraryFiles(folder);
  const other = openDatabase(files.database);
  other.script(`PRAGMA journal_mode=WAL; PRAGMA user_version=${newestVersion() + 1}`);
  const copies = ['', '-wal'].map((part) => readFileSync(files.database + part));
  other.close();
  ['', '-wal'].forEach((part, at) => writeFileSync(files.database + part, copies[at] ?? ''));
  expect(open(folder)).toMatchObject({ ok: false, error: { kind: 'library-newer', theirs: newestVersion() + 1 } });
  withFile(folder, (file) => expect(file.all('SELECT headline FROM release_meta')).toEqual([{ headline: 'Kept' }]));
});

test('a folder nobody may write in is told, and what lies in it is left alone', () => {
  const parent = newFolder();
  const folder = path.join(parent, 'library');
  mkdirSync(folder);
  const { library, close } = openForTest(folder);
  library.create(madeRelease());
  close();
  rmSync(libraryFiles(folder).lock);
  const bytes = readFileSync(libraryFiles(folder).database);
  chmodSync(parent, 0o755);
  chmodSync(folder, 0o555);
  // The superuser may write anywhere, so somebody else opens it.
  const script = `const { openInThread } = await import(${JSON.stringify(path.resolve(import.meta.dirname, 'openInThread.ts'))});
    const opened = openInThread(${JSON.stringify(folder)}, () => new Date(), () => {});
    console.log(JSON.stringify(opened.ok ? 'opened' : opened.error));`;
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { ...user, encoding: 'utf8' });
  expect(stdout, stderr).toBe(`${JSON.stringify({ kind: 'folder-read-only', name: folder })}\n`);
  expect(readFileSync(libraryFiles(folder).database)).toEqual(bytes);
});
