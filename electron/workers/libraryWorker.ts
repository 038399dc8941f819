import { parentPort, workerData } from 'node:worker_threads';
import { backUp } from '../library/backups.ts';
import { libraryFiles } from '../library/libraryFiles.ts';
import type { LibraryTask } from '../library/libraryWire.ts';
import { serveLibrary } from '../library/serveLibrary.ts';

/** The thread of the library: answers calls for as long as it is open, or makes one backup beside it. */
const { task, folder } = workerData as LibraryTask;
if (task === 'backup') backUp(libraryFiles(folder), new Date());
else if (parentPort) serveLibrary(parentPort, folder);
