import type { Database } from './database.ts';
import { attempt } from './readDamaged.ts';
import type { StoredText } from './storedText.ts';

/**
 * How far a release had come with a text, told by the counters in the rows alone: no clock is asked, and no name of a file. `changed`
 * counts the writings of the whole library.
 */
export interface TextAge {
  revision: number;
  isDraft: boolean;
  changed: number;
}

/** Tells the age of a text that a copy of the library holds for its release `n`. */
export function ageOf(database: Database, n: number, { sha256 }: Pick<StoredText, 'sha256'>, isDraft: boolean): TextAge {
  const number = (sql: string, ...values: (string | number)[]) =>
    attempt(() => database.get<{ found: number | null }>(sql, ...values)?.found) ?? null;
  const newest = () => number('SELECT MAX(revision) AS found FROM revisions WHERE n = ?', n);
  // What is being typed follows the newest revision; a settled text is one itself.
  const own = isDraft ? null : number('SELECT MAX(revision) AS found FROM revisions WHERE n = ? AND sha256 = ?', n, sha256);
  return { revision: own ?? newest() ?? 0, isDraft, changed: number('SELECT changed AS found FROM release_meta WHERE n = ?', n) ?? 0 };
}

/** Tells whether one text of a release is newer than another. */
export const isNewer = (one: TextAge, other: TextAge): boolean =>
  (one.revision - other.revision || Number(one.isDraft) - Number(other.isDraft) || one.changed - other.changed) > 0;
