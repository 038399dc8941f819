import { Worker } from 'node:worker_threads';
import { workerFile } from '../workers/workerFile.ts';
import { isBackupDue } from './backupsIn.ts';
import { libraryFault } from './libraryFault.ts';
import { libraryFiles } from './libraryFiles.ts';
import type { LibraryTask } from './libraryWire.ts';
import type { Tell } from './releaseTexts.ts';

/** When the first look is taken, so that no start waits for a copy, and how often after that; milliseconds. */
const first = 60_000;
const again = 3_600_000;

/**
 * Makes the daily backup on a thread of its own, beside the one that saves. A failure is told once. Gives the function
 * that ends it; a copy under way is dropped and made another time.
 */
export function keepBackups(folder: string, tell: Tell): () => Promise<void> {
  const { backups } = libraryFiles(folder);
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout;
  let told = false;
  const look = () => {
    timer = setTimeout(look, again).unref();
    if (worker || !isBackupDue(backups, new Date())) return;
    const workerData: LibraryTask = { task: 'backup', folder };
    worker = new Worker(workerFile('libraryWorker'), { workerData, name: 'library backup' });
    worker.unref();
    worker.on('error', (error) => {
      if (!told)
        tell(libraryFault(error, backups) ?? { kind: 'file-failed', name: backups, code: error instanceof Error ? error.name : 'ERROR' });
      told = true;
    });
    worker.on('exit', () => {
      worker = null;
    });
  };
  timer = setTimeout(look, first).unref();
  return async () => {
    clearTimeout(timer);
    await worker?.terminate();
  };
}
