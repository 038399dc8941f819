import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Gives a run of the unit tests a temporary folder of its own, and takes away whatever the tests have left in it. */
export function setup(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-tests-'));
  // Some tests act as a user with fewer rights.
  chmodSync(folder, 0o755);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
