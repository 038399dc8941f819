import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { libraryFiles } from './libraryFiles.ts';
import { madeRelease, newFolder, openForTest, paragraphs, valueOf, wholeList } from './library.testing.ts';

/** A closed library of somebody else, with one release. */
function foreignLibrary() {
  const opened = openForTest(path.join(newFolder(), 'library'));
  const release = madeRelease({ headline: 'Theirs' }, 'Not ours.');
  valueOf(opened.library.create(release));
  opened.close();
  return { folder: opened.folder, release, bytes: readFileSync(libraryFiles(opened.folder).database) };
}

/** What happens to the files of an open library; gives where the library put in its place lies afterwards. */
const mishaps: [name: string, mishap: (folder: string, foreign: string) => string | null][] = [
  [
    'is removed',
    (folder) => {
      for (const file of Object.values(ofLibrary(folder))) rmSync(file, { force: true });
      return null;
    },
  ],
  [
    'alone is removed, without its log',
    (folder) => {
      rmSync(libraryFiles(folder).database);
      return null;
    },
  ],
  [
    'loses its log',
    (folder) => {
      rmSync(libraryFiles(folder).log);
      return null;
    },
  ],
  [
    'is replaced by another under its name',
    (folder, foreign) => {
      const part = path.join(folder, 'arriving.db');
      copyFileSync(libraryFiles(foreign).database, part);
      renameSync(part, libraryFiles(folder).database);
      return libraryFiles(folder).database;
    },
  ],
  [
    'is written over in place',
    (folder, foreign) => {
      copyFileSync(libraryFiles(foreign).database, libraryFiles(folder).database);
      return libraryFiles(folder).database;
    },
  ],
  [
    'goes with its folder, and another folder comes in its place',
    (folder, foreign) => {
      renameSync(folder, `${folder}.old`);
      mkdirSync(folder);
      copyFileSync(libraryFiles(foreign).database, libraryFiles(folder).database);
      return libraryFiles(folder).database;
    },
  ],
  [
    'goes with its folder',
    (folder) => {
      rmSync(folder, { recursive: true });
      return null;
    },
  ],
];
const ofLibrary = (folder: string) => {
  const { database, log, shared } = libraryFiles(folder);
  return { database, log, shared };
};

test.each(mishaps)('where the library %s, nothing is called saved, and all of it is there after the next start', (_, mishap) => {
  const foreign = foreignLibrary();
  const opened = openForTest(path.join(newFolder(), 'library'));
  const { folder, library, notices } = opened;
  const earlier = madeRelease({ headline: 'Earlier' }, 'Long since.');
  const release = madeRelease({ headline: 'Open' }, 'Before.');
  for (const made of [earlier, release]) valueOf(library.create(made));
  const replacement = mishap(folder, foreign.folder);

  for (const typed of ['During.', 'Afterwards.']) {
    const saved = library.saveDraft({ ...release, document: paragraphs(typed), caret: null });
    expect(saved).toMatchObject({ ok: false, error: { kind: 'library-replaced', name: folder } });
  }
  expect(notices).toMatchObject([{ kind: 'library-replaced', keptAs: expect.stringMatching(/^library\.rescued-/) }]);
  expect(valueOf(library.open(release.id)).release.document).toEqual(paragraphs('Afterwards.'));
  expect(valueOf(library.list(wholeList)).total).toBe(2);
  opened.close();
  if (replacement) expect(readFileSync(replacement).equals(foreign.bytes)).toBe(true);

  const again = openForTest(folder);
  expect(again.notices).toMatchObject([{ kind: 'library-rescued', name: folder }]);
  expect(valueOf(again.library.open(release.id)).release.document).toEqual(paragraphs('Afterwards.'));
  expect(valueOf(again.library.open(earlier.id)).release).toEqual(earlier);
  expect(again.library.open(foreign.release.id).ok).toBe(replacement !== null);
  const [notice] = again.notices;
  if (notice?.kind === 'library-rescued' && replacement)
    expect(readFileSync(path.join(folder, notice.keptAs)).equals(foreign.bytes)).toBe(true);
  valueOf(again.library.saveDraft({ ...release, document: paragraphs('The next day.'), caret: null }));
  again.close();
  const last = openForTest(folder);
  expect(last.notices).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('library.rescued'))).toEqual([]);
  last.close();
});

test('what happens between the last save and the end is found at the end', () => {
  const foreign = foreignLibrary();
  const opened = openForTest();
  const release = madeRelease({ headline: 'Open' }, 'Typed.');
  valueOf(opened.library.create(release));
  rmSync(libraryFiles(opened.folder).database);
  copyFileSync(libraryFiles(foreign.folder).database, libraryFiles(opened.folder).database);
  opened.close();
  expect(readFileSync(libraryFiles(opened.folder).database).equals(foreign.bytes)).toBe(true);
  const again = openForTest(opened.folder);
  expect(valueOf(again.library.open(release.id)).release).toEqual(release);
  again.close();
});

test('a rescue library that is still written is left to the program that writes it', () => {
  const opened = openForTest(path.join(newFolder(), 'library'));
  const release = madeRelease({ headline: 'Open' }, 'Typed.');
  valueOf(opened.library.create(release));
  renameSync(opened.folder, `${opened.folder}.old`);
  expect(opened.library.list(wholeList).ok).toBe(true);
  const other = openForTest(opened.folder);
  expect(other.notices).toEqual([]);
  expect(valueOf(other.library.list(wholeList)).total).toBe(0);
  other.close();
  opened.close();
  const again = openForTest(opened.folder);
  expect(valueOf(again.library.open(release.id)).release).toEqual(release);
  expect(existsSync(`${opened.folder}.old`)).toBe(true);
  again.close();
});
