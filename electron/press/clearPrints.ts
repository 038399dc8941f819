import { readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { systemCode } from '../files/fileError.ts';

/** How the folders of print jobs begin: the number of the process that prints comes next. */
export const printPrefix = 'dateline-print-';

/** Removes the folders of print jobs whose program was killed before it could; those of a program that still runs stay. */
export async function clearPrints(): Promise<void> {
  const temporary = os.tmpdir();
  for (const name of await readdir(temporary).catch(() => [])) {
    const owner = new RegExp(`^${printPrefix}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      // The folder may be another person's; then it is theirs to clear.
      await rm(path.join(temporary, name), { recursive: true, force: true }).catch((error: unknown) => {
        if (systemCode(error) === null) throw error;
      });
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
