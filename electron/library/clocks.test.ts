import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from './backups.ts';
import { isBackupDue, newestBackup } from './backupsIn.ts';
import { libraryFiles } from './libraryFiles.ts';
import { madeRelease, openForTest, paragraphs, valueOf, withFile } from './library.testing.ts';

/** A library that was copied, and then written on in two ways: `typed` is a draft, `settled` a new revision. */
function copiedLibrary(named: string) {
  const opened = openForTest();
  const [untouched, typed, settled] = ['Untouched', 'Typed', 'Settled'].map((headline) => madeRelease({ headline }, 'Before.'));
  if (!untouched || !typed || !settled) throw new Error('no releases');
  for (const release of [untouched, typed, settled]) valueOf(opened.library.create(release));
  valueOf(opened.library.saveDraft({ ...typed, document: paragraphs('Typed before the copy.'), caret: null }));
  const { backups } = libraryFiles(opened.folder);
  backUp(libraryFiles(opened.folder), new Date('2022-10-20T12:00:00.000Z'));
  renameSync(path.join(backups, 'library-2022-10-20T12-00-00.db'), path.join(backups, named));
  for (const release of [typed, settled])
    valueOf(opened.library.saveDraft({ ...release, document: paragraphs('After the copy.'), caret: null }));
  valueOf(opened.library.settle(settled.id, 'idle'));
  opened.close();
  return { ...opened, untouched, typed, settled };
}

/** Flips a bit of the first place where a text stands in the file. */
function harm(folder: string, ...words: string[]): void {
  const { database } = libraryFiles(folder);
  const bytes = readFileSync(database);
  for (const word of words) for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(database, bytes);
}

test.each(['library-2000-01-01T00-00-00.db', 'library-2040-01-01T00-00-00.db'])(
  'a backup called %s takes the place of nothing that is newer and whole, and what went back is told by name',
  (named) => {
    const { folder, untouched, typed, settled } = copiedLibrary(named);
    // The list row of one release is damaged, so that the library is rebuilt; the others are as they were written.
    withFile(folder, (file) => file.run(`UPDATE release_meta SET place = 'Elsewhere' WHERE id = ?`, untouched.id));
    const { library, notices, close } = openForTest(folder);
    expect(library.open(untouched.id).ok).toBe(true);
    for (const release of [typed, settled])
      expect(valueOf(library.open(release.id)).release.document).toEqual(paragraphs('After the copy.'));
    expect(valueOf(library.open(untouched.id)).release.document).toEqual(untouched.document);
    expect(notices).toMatchObject([{ kind: 'library-damaged' }]);
    close();
  },
);

test('a text that the damage took is filled in from the backup, and the release that went back is named', () => {
  const { folder, untouched, typed, settled } = copiedLibrary('library-2040-01-01T00-00-00.db');
  harm(folder, 'After the copy.');
  withFile(folder, (file) => file.run(`UPDATE release_meta SET place = 'Elsewhere' WHERE id = ?`, untouched.id));
  const { library, notices, close } = openForTest(folder);
  expect(library.open(untouched.id).ok).toBe(true);
  // Of what was typed the copy had a later state than the settled text in the damaged file.
  expect(valueOf(library.open(typed.id)).release.document).toEqual(paragraphs('Typed before the copy.'));
  // The settled text is whole as a revision, which is packed.
  expect(valueOf(library.open(settled.id)).release.document).toEqual(paragraphs('After the copy.'));
  expect(notices).toMatchObject([{ kind: 'library-damaged' }, { kind: 'release-older', name: 'Typed' }]);
  close();
});

test('a copy named after a future time is not the newest for ever, and does not have others made each hour', () => {
  const { folder, library, close } = openForTest();
  const files = libraryFiles(folder);
  const write = () => valueOf(library.create(madeRelease()));
  write();
  backUp(files, new Date('2040-01-01T00:00:00.000Z'));
  const future = newestBackup(files.backups);
  expect(future).toContain('library-2040');
  const today = new Date('2022-10-20T12:00:00.000Z');
  expect(isBackupDue(files.backups, today)).toBe(true);
  write();
  backUp(files, today);
  expect(newestBackup(files.backups)).toContain('library-2022-10-20');
  expect(isBackupDue(files.backups, new Date('2022-10-20T13:00:00.000Z'))).toBe(false);
  for (let day = 22; day < 36; day += 2) {
    write();
    backUp(files, new Date(Date.UTC(2022, 9, day, 13)));
  }
  expect(readdirSync(files.backups).filter((name) => name.includes('2040'))).toEqual([]);
  expect(readdirSync(files.backups).filter((name) => name.endsWith('.db'))).toHaveLength(7);
  close();
});
