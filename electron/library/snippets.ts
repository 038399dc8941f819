import { storedSnippet } from '../../core/snippet/snippet.ts';
import { book } from './book.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';

type Part = Pick<LibraryInThread, 'snippets' | 'saveSnippet' | 'removeSnippet' | 'restoreSnippet'>;

/** The snippet book. */
export const snippets = (database: Database, now: () => Date): Part => {
  const { entries, save, remove, restore } = book(database, 'snippets', storedSnippet, now);
  return { snippets: entries, saveSnippet: save, removeSnippet: remove, restoreSnippet: restore };
};
