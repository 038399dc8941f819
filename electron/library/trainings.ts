import { storedTraining } from '../../core/training/training.ts';
import { book } from './book.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'trainings' | 'saveTraining' | 'removeTraining' | 'restoreTraining'>;

/** The trainings releases belong to. */
export const trainings = (database: Database, now: () => Date): Part => {
  const { entries, save, remove, restore } = book(database, 'trainings', storedTraining, now);
  return { trainings: entries, saveTraining: save, removeTraining: remove, restoreTraining: restore };
};
