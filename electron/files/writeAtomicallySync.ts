import { closeSync, fsyncSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { systemCode } from './fileError.ts';

/**
 * The same promise as `writeAtomically` for small files whose writer cannot wait: either the old or the whole new file is there.
 * `mode` are the rights of the file from the moment it is there; without it those of the old one. Throws what the file system throws.
 */
export function writeAtomicallySync(file: string, text: string, mode?: number): void {
  // The bytes are written here for the reason given in `writeAtomically`: a short write has to be an error.
  writeFileAtomicSync(file, '', {
    ...(mode === undefined ? {} : { mode }),
    tmpfileCreated: (temporary) => {
      writeFileSync(temporary, text);
    },
  });
  syncFolder(path.dirname(realpathSync(file)));
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    // The new file stands; where a folder cannot be synced, the system decides when it is safe.
    if (systemCode(error) === null) throw error;
  }
}
