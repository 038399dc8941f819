import { storedOwnTemplate } from '../../core/release/ownTemplate.ts';
import { book } from './book.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'ownTemplates' | 'saveOwnTemplate' | 'removeOwnTemplate' | 'restoreOwnTemplate'>;

/** The templates of one's own. */
export const ownTemplates = (database: Database, now: () => Date): Part => {
  const { entries, save, remove, restore } = book(database, 'own_templates', storedOwnTemplate, now);
  return { ownTemplates: entries, saveOwnTemplate: save, removeOwnTemplate: remove, restoreOwnTemplate: restore };
};
