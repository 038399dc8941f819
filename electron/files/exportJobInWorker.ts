import { Worker } from 'node:worker_threads';
import type { Result } from '../../core/result.ts';
import { workerFile } from '../workers/workerFile.ts';
import type { ExportJob } from './exportJob.ts';
import type { ExportAnswer, ExportQuestion } from './exportWire.ts';

interface Waiting {
  resolve: (result: Result<Uint8Array>) => void;
  reject: (error: unknown) => void;
}

/**
 * Exports on a thread of their own, started with the first export and kept. When the thread dies, what it was rendering is
 * rejected and the next export starts a new one; an idle thread does not hold the program open.
 */
export function exportJobInWorker(): ExportJob {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function settle({ id, result, thrown }: ExportAnswer): void {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
    if (result) asked?.resolve(result);
    else asked?.reject(thrown);
  }

  function lose(dead: Worker, reason: unknown): void {
    if (worker !== dead) return;
    worker = null;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(reason);
  }

  function start(): Worker {
    const started = new Worker(workerFile('exportWorker'), { name: 'export' });
    started.on('message', settle);
    started.on('error', (error) => lose(started, error));
    started.on('exit', (code) => lose(started, new Error(`The export thread ended with code ${code}`)));
    return started;
  }

  return {
    render: (format, input) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        last += 1;
        const question: ExportQuestion = { id: last, format, input };
        waiting.set(last, { resolve, reject });
        try {
          worker.postMessage(question, []);
        } catch (error) {
          settle({ id: question.id, result: null, thrown: error });
        }
      }),
    close: async () => {
      const open = worker;
      if (open) lose(open, new Error('The export thread was closed'));
      await open?.terminate();
    },
  };
}
