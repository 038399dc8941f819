import { bundles } from './bundles.ts';
import { contacts } from './contacts.ts';
import type { Database } from './database.ts';
import { drafts } from './drafts.ts';
import { history } from './history.ts';
import { kits } from './kits.ts';
import { letterheads } from './letterheads.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { ownTemplates } from './ownTemplates.ts';
import { parcels } from './parcels.ts';
import { photos } from './photos.ts';
import { releases } from './releases.ts';
import type { Tell } from './releaseTexts.ts';
import { search } from './search.ts';
import { sharePhotos } from './sharePhotos.ts';
import { shareQuestions } from './shareQuestions.ts';
import { shares } from './shares.ts';
import { signOffs } from './signOffs.ts';
import { snippets } from './snippets.ts';
import { trainings } from './trainings.ts';

/** The library over one open connection. SQLite's errors are thrown; `guardedLibrary` turns the expected ones into values. */
export const composeLibrary = (database: Database, now: () => Date, tell: Tell): LibraryInThread => ({
  ...releases(database, now, tell),
  ...drafts(database, now, tell),
  ...history(database, now, tell),
  ...contacts(database, now),
  ...signOffs(database, now),
  ...snippets(database, now),
  ...ownTemplates(database, now),
  ...trainings(database, now),
  ...kits(database, now),
  ...letterheads(database, now),
  ...photos(database, now),
  ...parcels(database),
  ...shares(database, now, tell),
  ...sharePhotos(database),
  ...bundles(database, now, tell),
  ...shareQuestions(database, now, tell),
  search: (text, limit) => search(database, text, limit),
});
