import { letterheadFileSchema } from '../../core/letterhead/letterheadFile.ts';
import { book } from './book.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'letterheads' | 'saveLetterhead' | 'removeLetterhead' | 'restoreLetterhead'>;

/** Letterheads of one's own. */
export const letterheads = (database: Database, now: () => Date): Part => {
  const { entries, save, remove, restore } = book(database, 'letterheads', (value) => letterheadFileSchema.parse(value), now);
  return { letterheads: entries, saveLetterhead: save, removeLetterhead: remove, restoreLetterhead: restore };
};
