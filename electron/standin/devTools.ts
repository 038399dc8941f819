import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Commands, Happenings } from './devToolsMessages.ts';

type Answer = { id: number; result?: unknown; error?: { message: string } };
type Told = { method: string; params: unknown; sessionId?: string };
type Waiting = { method: string; resolve: (result: unknown) => void; reject: (why: Error) => void };

/**
 * Speaks the DevTools protocol with a browser over the two inherited pipes of `--remote-debugging-pipe`:
 * JSON messages, each ended by a zero byte. Commands fail once the browser has left.
 */
export class DevTools {
  readonly process: ChildProcess;
  readonly #told = new EventEmitter().setMaxListeners(0);
  readonly #waiting = new Map<number, Waiting>();
  readonly #toBrowser: Writable;
  #sent = 0;
  #parts: Buffer[] = [];

  constructor(process: ChildProcess) {
    this.process = process;
    this.#toBrowser = process.stdio[3] as Writable;
    const fromBrowser = process.stdio[4] as Readable;
    // A broken pipe means that the browser has left; its `exit` tells the story.
    for (const pipe of [this.#toBrowser, fromBrowser]) pipe.on('error', () => {});
    fromBrowser.on('data', (chunk: Buffer) => {
      this.#read(chunk);
    });
    process.once('exit', () => {
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser has left`));
      this.#waiting.clear();
    });
  }

  send<M extends keyof Commands>(method: M, params: Commands[M][0], sessionId?: string): Promise<Commands[M][1]> {
    if (this.process.exitCode !== null) return Promise.reject(new Error(`${method}: the browser has left`));
    const id = ++this.#sent;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    }) as Promise<Commands[M][1]>;
  }

  /** Listens to an event of the browser, or of one page when its session is named. Gives back the function that stops it. */
  on<E extends keyof Happenings>(event: E, listener: (told: Happenings[E]) => void, sessionId = ''): () => void {
    this.#told.on(sessionId + event, listener);
    return () => this.#told.off(sessionId + event, listener);
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      this.#parts.push(chunk.subarray(start, end));
      const message = JSON.parse(Buffer.concat(this.#parts).toString()) as Answer | Told;
      this.#parts = [];
      start = end + 1;
      this.#take(message);
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start));
  }

  #take(message: Answer | Told): void {
    if (!('id' in message)) {
      this.#told.emit((message.sessionId ?? '') + message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }
}
