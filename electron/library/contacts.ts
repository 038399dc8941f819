import { storedContact } from '../../core/contact/contact.ts';
import { book } from './book.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'contacts' | 'saveContact' | 'removeContact' | 'restoreContact'>;

/** The contact book. */
export const contacts = (database: Database, now: () => Date): Part => {
  const { entries, save, remove, restore } = book(database, 'contacts', storedContact, now);
  return { contacts: entries, saveContact: save, removeContact: remove, restoreContact: restore };
};
