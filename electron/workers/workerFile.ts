/** The threads of this program. */
export type WorkerName = 'libraryWorker' | 'exportWorker' | 'sourceWorker' | 'spellingWorker' | 'bundleWorker';

/** Where a thread's file lies: beside this one as source, in `workers/` beside the one bundled file when built. */
export const workerFile = (name: WorkerName): URL => workerFileBeside(import.meta.url, name);

/** The same for any caller's own address (`import.meta.url`). */
export const workerFileBeside = (here: string, name: WorkerName): URL =>
  here.endsWith('/workers/workerFile.ts') ? new URL(`./${name}.ts`, here) : new URL(`./workers/${name}.js`, here);
