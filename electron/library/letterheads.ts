import { storedLetterhead } from '../../core/letterhead/letterheadFile.ts';
import { book } from './book.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'letterheads' | 'letterhead' | 'saveLetterhead' | 'removeLetterhead' | 'restoreLetterhead'>;

/** Letterheads of one's own. */
export const letterheads = (database: Database, now: () => Date): Part => {
  const { entries, entry, save, remove, restore } = book(database, 'letterheads', storedLetterhead, now);
  return { letterheads: entries, letterhead: entry, saveLetterhead: save, removeLetterhead: remove, restoreLetterhead: restore };
};
