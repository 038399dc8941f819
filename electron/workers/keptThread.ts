import { Worker, type ResourceLimits } from 'node:worker_threads';
import { workerFile, type WorkerName } from './workerFile.ts';

/** A question as the thread gets it. `id` returns with the answer. */
export type ThreadQuestion<Q> = Q & { id: number };
/** What it answers: a result, or what was thrown. */
export type ThreadAnswer<R> = { id: number; result: R; thrown: null } | { id: number; result: null; thrown: unknown };

/** What a thread says of a question before it answers it. */
export interface ThreadNews<P> {
  id: number;
  news: P;
}

/** A thread that answers questions, one after another. */
export interface KeptThread<Q, R, P> {
  /** `hear` gets what the thread says before it answers. */
  ask: (question: Q, hear?: (news: P) => void) => Promise<R>;
  /** Ends the thread; what it was asked is rejected with the reason. */
  close: (reason?: ThreadClosed) => Promise<void>;
}

/** A question was not answered because its thread was ended on purpose. */
export class ThreadClosed extends Error {}

interface Waiting<R, P> {
  resolve: (result: R) => void;
  reject: (error: unknown) => void;
  hear: ((news: P) => void) | undefined;
}

/**
 * A thread that is started with the first question and kept. When it dies, what it was asked is rejected and the next question
 * starts a new one; an idle thread does not hold the program open. `name` is told in errors: "The export thread was closed".
 */
export function keptThread<Q extends object, R, P = never>(
  file: WorkerName,
  name: string,
  resourceLimits: ResourceLimits = {},
): KeptThread<Q, R, P> {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting<R, P>>();

  function settle(answer: ThreadAnswer<R> | ThreadNews<P>): void {
    if ('news' in answer) {
      waiting.get(answer.id)?.hear?.(answer.news);
      return;
    }
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker?.unref();
    if (answer.result === null) asked?.reject(answer.thrown);
    else asked?.resolve(answer.result);
  }

  function lose(dead: Worker, reason: unknown): void {
    if (worker !== dead) return;
    worker = null;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(reason);
  }

  function start(): Worker {
    const started = new Worker(workerFile(file), { name, resourceLimits });
    started.on('message', settle);
    started.on('error', (error) => lose(started, error));
    started.on('exit', (code) => lose(started, new Error(`The ${name} thread ended with code ${code}`)));
    return started;
  }

  return {
    ask: (question, hear) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        last += 1;
        const id = last;
        waiting.set(id, { resolve, reject, hear });
        try {
          worker.postMessage({ ...question, id }, []);
        } catch (error) {
          settle({ id, result: null, thrown: error });
        }
      }),
    close: async (reason = new ThreadClosed(`The ${name} thread was closed`)) => {
      const open = worker;
      if (open) lose(open, reason);
      await open?.terminate();
    },
  };
}
