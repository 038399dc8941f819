import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from './fileError.ts';

/** The rights of a folder that only its owner may enter. */
export const privateFolder = 0o700;
/** The rights of a file that only its owner may read. */
export const privateFile = 0o600;

/**
 * Takes from everybody but the owner the right to enter a folder and to read the files in it; folders below stay as they are. What
 * belongs to somebody else stays as it is. Windows keeps a person's data apart by itself.
 */
export function makePrivate(folder: string): void {
  if (process.platform === 'win32') return;
  quietly(() => {
    tighten(folder, privateFolder);
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isFile()) quietly(() => tighten(path.join(folder, entry.name), privateFile));
  });
}

/** Takes rights away and gives none. */
function tighten(place: string, rights: number): void {
  const { mode } = lstatSync(place);
  if ((mode & 0o777 & ~rights) !== 0) chmodSync(place, mode & rights);
}

function quietly(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
