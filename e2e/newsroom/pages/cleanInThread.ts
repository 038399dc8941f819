import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Cleans the HTML of releases. */
export interface Cleaner {
  /** The clean text; null when it takes more time or memory than any release does. */
  clean: (html: string) => Promise<string | null>;
  close: () => Promise<void>;
}

/** So long one text may take, in ms, and so much memory, in MB. */
const longest = 10_000;
const memory = 512;

/**
 * Opens a cleaner on a thread of its own, which is started with the first text: whatever a text does to the reader of HTML, the newsroom
 * goes on answering. Texts take turns, so that each has the whole time.
 */
export function cleanInThread(limit = longest): Cleaner {
  let worker: Promise<Worker> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function start(): Promise<Worker> {
    const started = new Worker(new URL('./cleanWorker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: memory } });
    started.unref();
    await once(started, 'message');
    return started;
  }

  async function cleanOne(html: string): Promise<string | null> {
    worker ??= start();
    let thread: Worker | null = null;
    try {
      thread = await worker;
      const answer = once(thread, 'message', { signal: AbortSignal.timeout(limit) });
      thread.postMessage(html, []);
      const [cleaned] = (await answer) as [string | null];
      return cleaned;
    } catch {
      worker = null;
      await thread?.terminate();
      return null;
    }
  }

  return {
    clean: (html) => {
      const turn = last.then(() => cleanOne(html));
      last = turn;
      return turn;
    },
    close: async () => {
      await last;
      await (await worker?.catch(() => null))?.terminate();
      worker = null;
    },
  };
}
