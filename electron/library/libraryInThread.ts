import { contacts } from './contacts.ts';
import type { Database } from './database.ts';
import { drafts } from './drafts.ts';
import type { Library } from './library.ts';
import { parcels } from './parcels.ts';
import { photos } from './photos.ts';
import { releases } from './releases.ts';
import type { Tell } from './releaseTexts.ts';
import { search } from './search.ts';
import { signOffs } from './signOffs.ts';

/** The library's calls answered at once, on the thread that holds the connection. */
export type LibraryInThread = {
  [Call in Exclude<keyof Library, 'close'>]: (...given: Parameters<Library[Call]>) => Awaited<ReturnType<Library[Call]>>;
};

/** The library over one open connection. SQLite's errors are thrown; `guardedLibrary` turns the expected ones into values. */
export const libraryInThread = (database: Database, now: () => Date, tell: Tell): LibraryInThread => ({
  ...releases(database, now, tell),
  ...drafts(database, now, tell),
  ...contacts(database, now),
  ...signOffs(database, now),
  ...photos(database, now),
  ...parcels(database),
  search: (text, limit) => search(database, text, limit),
});
