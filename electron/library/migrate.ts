import { existsSync } from 'node:fs';
import { copyWhole } from './copyWhole.ts';
import type { Database } from './database.ts';
import type { Migration } from './migration.ts';
import { firstTables } from './migrations/0001-firstTables.ts';
import { snippetBook } from './migrations/0002-snippetBook.ts';
import { kitPlans } from './migrations/0003-kitPlans.ts';
import { letterheadFiles } from './migrations/0004-letterheadFiles.ts';
import { shares } from './migrations/0005-shares.ts';
import { sealedRevisions } from './migrations/0006-sealedRevisions.ts';
import { applicationId } from './pragmas.ts';

/** All steps, oldest first. A step that has left the house is never changed again. */
export const migrations: readonly Migration[] = [firstTables, snippetBook, kitPlans, letterheadFiles, shares, sealedRevisions];

/** The newest shape this program knows. */
export const newestVersion = (steps: readonly Migration[] = migrations): number => steps.at(-1)?.version ?? 0;

/** The shape a library has; 0 is an empty file. */
export const versionOf = (database: Database): number => database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;

/**
 * Brings a library to the newest shape, each step one transaction. Before the first step on a library that holds
 * something, a whole copy is laid beside it as `library.before-<version>.db`.
 */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  const version = versionOf(database);
  if (version > 0 && version < newestVersion(steps)) copyBeside(database, version);
  upgrade(database, steps);
}

/** The steps alone, for a database that is a copy already. */
export function upgrade(database: Database, steps: readonly Migration[] = migrations): void {
  const from = versionOf(database);
  for (const { version, statements } of steps) {
    if (version <= from) continue;
    database.transaction(() => {
      for (const statement of statements) database.script(statement);
      database.script(`PRAGMA application_id=${applicationId}; PRAGMA user_version=${version}`);
    });
  }
}

/** A copy that lies there is left, whoever made it, and the next name taken. */
function copyBeside(database: Database, version: number): void {
  const stem = database.file.replace(/\.db$/, '');
  let copy = `${stem}.before-${version}.db`;
  for (let again = 2; existsSync(copy); again++) copy = `${stem}.before-${version}-${again}.db`;
  copyWhole(database, copy);
}
