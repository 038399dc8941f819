import { Worker } from 'node:worker_threads';
import { fail } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { workerFile } from '../workers/workerFile.ts';
import type { Library } from './library.ts';
import { libraryCalls } from './libraryCalls.ts';
import type { LibraryCall } from './libraryCalls.ts';
import type { FromLibrary, LibraryTask, ToLibrary } from './libraryWire.ts';
import type { Tell } from './releaseTexts.ts';

/** A call that is not answered yet. */
interface Pending {
  message: Extract<ToLibrary, { number: number }>;
  /** How often the worker died while this call was the one it worked on. */
  crashes: number;
  resolve: (answer: Result<unknown>) => void;
  reject: (error: unknown) => void;
}

/**
 * The library on a thread of its own. When the thread dies, another one takes its place and the open calls are made again
 * in their order: each of them may be made twice without harm. A call that kills the thread twice is rejected; so is one
 * that throws there.
 */
export function libraryInWorker(folder: string, tell: Tell): { library: Library; open: () => Promise<Result<null>> } {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let starting: Promise<Result<null>> | null = null;
  let ready = false;
  let closing = false;
  let calls = 0;

  const start = () =>
    new Promise<Result<null>>((resolve, reject) => {
      const workerData: LibraryTask = { task: 'answer', folder };
      const started = new Worker(workerFile('libraryWorker'), { workerData, name: 'library' });
      worker = started;
      let death: unknown = new Error('The library thread ended.');
      started.on('message', (message: FromLibrary) => {
        if ('opened' in message) resolve(message.opened);
        else if ('notice' in message) tell(message.notice);
        else if ('number' in message) finish(message);
      });
      started.on('error', (error) => {
        death = error;
      });
      started.on('exit', () => {
        const wasReady = ready;
        worker = null;
        ready = false;
        reject(death);
        if (wasReady && !closing) restart(death);
      });
    });

  const finish = (message: Extract<FromLibrary, { number: number }>) => {
    const call = pending.get(message.number);
    pending.delete(message.number);
    if ('answer' in message) call?.resolve(message.answer);
    else call?.reject(message.thrown);
  };

  const restart = (death: unknown) => {
    const [working] = pending.values();
    if (working && ++working.crashes > 1) {
      pending.delete(working.message.number);
      working.reject(death);
    }
    if (pending.size > 0) void open();
  };

  /** Starts the thread if need be, and hands it what is waiting; when it cannot be opened, all that waits hears why. */
  const open = async (): Promise<Result<null>> => {
    starting ??= start();
    const settle = (end: (call: Pending) => void) => {
      starting = null;
      const waiting = [...pending.values()];
      if (!ready) pending.clear();
      waiting.forEach(end);
    };
    const mine = starting;
    try {
      const opened = await mine;
      if (starting !== mine) return opened;
      ready = opened.ok;
      settle((call) => (opened.ok ? worker?.postMessage(call.message, []) : call.resolve(opened)));
      return opened;
    } catch (error) {
      if (starting === mine) settle((call) => call.reject(error));
      throw error;
    }
  };

  const ask = (call: LibraryCall, given: unknown[]) =>
    new Promise<Result<unknown>>((resolve, reject) => {
      if (closing) throw new Error('The library is closed.');
      const message = { number: ++calls, call, given };
      pending.set(message.number, { message, crashes: 0, resolve, reject });
      if (ready) worker?.postMessage(message, []);
      // Whatever comes of opening reaches this call as its own answer.
      else open().catch(() => {});
    });

  const close = async () => {
    if (closing) return;
    closing = true;
    await starting?.catch(() => {});
    const last = worker;
    if (!last) return;
    const gone = new Promise((resolve) => last.once('exit', resolve));
    last.postMessage({ close: true } satisfies ToLibrary, []);
    await gone;
    for (const call of pending.values()) call.resolve(fail({ kind: 'library-busy', name: folder }));
  };

  const library = Object.fromEntries(libraryCalls.map((call) => [call, (...given: unknown[]) => ask(call, given)]));
  return { library: { ...library, close } as unknown as Library, open };
}
