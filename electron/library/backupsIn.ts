import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** How old the newest copy may be; milliseconds. */
const oftenEnough = 86_400_000;

const backupName = /^library-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)\.db$/;

/** The copies in a folder, oldest first, as file names. */
export const backupsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => backupName.test(name))
        .toSorted()
    : [];

/** The newest checked copy, as a full path; null when there is none. */
export function newestBackup(folder: string): string | null {
  const name = backupsIn(folder).at(-1);
  return name === undefined ? null : path.join(folder, name);
}

/** Tells whether the newest copy is older than a day, or from the future of a clock that was set wrong. */
export function isBackupDue(folder: string, now: Date): boolean {
  const time = backupName.exec(backupsIn(folder).at(-1) ?? '')?.[1];
  if (time === undefined) return true;
  const age = now.getTime() - Date.parse(`${time.slice(0, 11)}${time.slice(11).replaceAll('-', ':')}Z`);
  return age > oftenEnough || age < -oftenEnough;
}
