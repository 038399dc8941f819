import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../core/result.ts';
import { workerFile } from '../workers/workerFile.ts';
import type { ReadDocument } from './readDocument.ts';
import type { SourceKind } from './sourceKind.ts';

/** What the thread is given to read. */
export interface SourceQuestion {
  kind: Exclude<SourceKind, 'text'>;
  bytes: Uint8Array;
  name: string;
}

/** A file that takes longer than this many milliseconds, or more memory than this many megabytes, is made to do so. */
const patience = 60_000;
const memory = 1024;

/** Reads a file on a thread of its own. A file that breaks, fills or stops the thread is `file-format-unknown`. */
export function readDocumentInWorker(question: SourceQuestion): Promise<Result<ReadDocument>> {
  const worker = new Worker(workerFile('sourceWorker'), {
    name: 'source',
    workerData: question,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const unread = fail({ kind: 'file-format-unknown', name: question.name });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      end(unread);
    }, patience);
    const end = (result: Result<ReadDocument>) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    worker.once('message', end);
    worker.once('error', () => {
      end(unread);
    });
    worker.once('exit', () => {
      end(unread);
    });
  });
}
