import { storedKitPlan } from '../../core/kit/kitPlan.ts';
import { book } from './book.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'kits' | 'kit' | 'saveKit' | 'removeKit' | 'restoreKit'>;

/** The press kits that are being put together. */
export const kits = (database: Database, now: () => Date): Part => {
  const { entries, entry, save, remove, restore } = book(database, 'kits', storedKitPlan, now);
  return { kits: entries, kit: entry, saveKit: save, removeKit: remove, restoreKit: restore };
};
