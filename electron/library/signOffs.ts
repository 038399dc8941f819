import { storedSignOff } from '../../core/contact/signOff.ts';
import { book } from './book.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'signOffs' | 'saveSignOff' | 'removeSignOff' | 'restoreSignOff'>;

/** The stored sign-offs. */
export const signOffs = (database: Database, now: () => Date): Part => {
  const { entries, save, remove, restore } = book(database, 'sign_offs', storedSignOff, now);
  return { signOffs: entries, saveSignOff: save, removeSignOff: remove, restoreSignOff: restore };
};
