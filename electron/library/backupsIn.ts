import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { copyDatabase, removeDatabase } from './copyDatabase.ts';
import { openDatabase } from './database.ts';
import { attempt } from './readDamaged.ts';

/** How old the newest copy may be; milliseconds. */
const oftenEnough = 86_400_000;

const backupName = /^library-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)\.db$/;

/** The copies in a folder, as full paths, the one with the newest content first: a clock that was set wrong gave some a wrong name. */
export const backupsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => backupName.test(name))
        .toSorted()
        .map((name) => path.join(folder, name))
        .toSorted(lastChangedFirst)
    : [];

/** The checked copy that was made last, as a full path; null when there is none. */
export const newestBackup = (folder: string): string | null => backupsIn(folder)[0] ?? null;

/** Orders copies of a library by what was written last in them, by the counters in their rows. */
export function lastChangedFirst(one: string, other: string): number {
  const [a, b] = [lastChange(one), lastChange(other)];
  return b.revision - a.revision || b.changed - a.changed || (one < other ? 1 : -1);
}

/** Reads the counters. A damaged library that was set aside is copied first, for SQLite lays files beside one that has a log. */
function lastChange(file: string): { revision: number; changed: number } {
  const isBackup = backupName.test(path.basename(file));
  const read = isBackup ? file : path.join(path.dirname(file), 'library.looking.db');
  const number = (sql: string) =>
    attempt(() => {
      const database = openDatabase(read, { readonly: isBackup });
      try {
        return database.get<{ found: number | null }>(sql)?.found ?? 0;
      } finally {
        database.close();
      }
    }) ?? 0;
  if (!isBackup) copyDatabase(file, read);
  const found = {
    revision: number("SELECT seq AS found FROM sqlite_sequence WHERE name = 'revisions'"),
    changed: number('SELECT MAX(changed) AS found FROM release_meta'),
  };
  if (!isBackup) removeDatabase(read);
  return found;
}

/** Tells whether the newest copy is older than a day. Copies from the future of a clock that was set wrong say nothing about that. */
export function isBackupDue(folder: string, now: Date): boolean {
  if (!existsSync(folder)) return true;
  const ages = readdirSync(folder).flatMap((name) => {
    const time = backupName.exec(name)?.[1];
    return time === undefined ? [] : [now.getTime() - Date.parse(`${time.slice(0, 11)}${time.slice(11).replaceAll('-', ':')}Z`)];
  });
  return !ages.some((age) => age >= -oftenEnough && age <= oftenEnough);
}
