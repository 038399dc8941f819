import { closeSync, mkdirSync, openSync } from 'node:fs';
import type { Block } from '../../core/release/document/document.ts';
import { emptyFields } from '../../core/release/newRelease.ts';
import { releaseKinds } from '../../core/release/release.ts';
import type { Release } from '../../core/release/release.ts';
import { libraryFiles } from './libraryFiles.ts';
import { openLibraryFile } from './openLibraryFile.ts';
import { addRelease } from './releases.ts';
import { chance, sentence, wordSource } from './words.testing.ts';

/** The texts of a made library, in bytes of UTF-8, log-uniform between the two. */
const shortest = 3000;
const longest = 30_000;

/**
 * Fills a new library with releases, half of them Russian and half English, of the sizes real ones have. The same seed
 * gives the same texts. Gives the ids, oldest first.
 */
export function generateLibrary(folder: string, count: number, seed = 1): string[] {
  mkdirSync(folder, { recursive: true });
  const files = libraryFiles(folder);
  const database = openLibraryFile(files);
  const ids: string[] = [];
  const releases = madeReleases(seed);
  while (ids.length < count)
    database.transaction(() => {
      const end = Math.min(count, ids.length + 500);
      while (ids.length < end) {
        const release = releases.next().value;
        addRelease(database, release);
        ids.push(release.id);
      }
    });
  database.get('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  closeSync(openSync(files.marker, 'a'));
  return ids;
}

/** Releases without end, Russian and English by turns. */
export function* madeReleases(seed: number): Generator<Release, never> {
  const random = chance(seed);
  const source = { ru: wordSource('ru', random), en: wordSource('en', random) };
  const uuid = () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(random() * 16).toString(16));
  for (let made = 0; ; made++) {
    const language = made % 2 === 0 ? 'ru' : 'en';
    const word = source[language];
    const at = new Date(Date.UTC(2015, 0, 1) + made * 9 * 3_600_000).toISOString();
    const size = shortest * (longest / shortest) ** random();
    yield {
      id: uuid(),
      status: 'draft',
      fields: {
        ...emptyFields(language, at.slice(0, 10)),
        kind: releaseKinds[Math.floor(random() * releaseKinds.length)] ?? 'news',
        headline: sentence(word, 6 + Math.floor(random() * 8)).slice(0, -1),
        dateline: { place: sentence(word, 1).slice(0, -1), country: '' },
        number: `${made + 1}/${at.slice(0, 4)}`,
      },
      document: { version: 1, blocks: blocks(word, size / (language === 'ru' ? 2 : 1), random, uuid) },
      createdAt: at,
      updatedAt: at,
    };
  }
}

function blocks(word: () => string, characters: number, random: () => number, uuid: () => string): Block[] {
  const made: Block[] = [];
  for (let written = 0; written < characters;) {
    const text = Array.from({ length: 3 + Math.floor(random() * 4) }, () => sentence(word, 8 + Math.floor(random() * 14))).join(' ');
    written += text.length;
    const start = text.indexOf('.') + 1;
    made.push({
      type: 'paragraph',
      id: uuid(),
      children: [
        { type: 'text', text: text.slice(0, start), marks: random() < 0.2 ? ['bold'] : [] },
        { type: 'text', text: text.slice(start), marks: [] },
      ],
    });
  }
  return made;
}
