import type { ChangeParts } from './changeParts.ts';

/** One half of the context bridge. */
export interface Bridge {
  /** Gives the page a frozen copy of an object whose functions run in the preload's world. Throws when the name is taken. */
  expose: (name: string, api: unknown) => void;
  /** Hears of the windows that the page wanted to open. */
  onOpen: (listener: (url: string) => void) => void;
}

/**
 * Runs once in the page's own world and once in the preload's. They share no objects, only the document: an event's
 * `detail` is structured-cloned between them, at once. Functions, promises and errors travel as numbers and are called back.
 */
export function bridge(side: 'page' | 'preload', secret: string, changeParts: ChangeParts): Bridge {
  type Callback = (...args: unknown[]) => unknown;
  type Answer = { n: number; ok: boolean; v?: unknown };
  const fire = window.dispatchEvent.bind(window);
  const listen = window.addEventListener.bind(window);
  const Message = CustomEvent;
  const other = side === 'page' ? 'preload' : 'page';
  const callbacks = new Map<number, Callback>();
  const idOf = new WeakMap<Callback, number>();
  const stubs = new Map<number, Callback>();
  const promises = new Map<number, PromiseWithResolvers<unknown>>();
  const answers = new Map<number, Answer>();
  let last = 0;
  const tell = (what: string, detail: unknown): void => {
    fire(new Message(secret + other + what, { detail }));
  };
  const hear = (what: string, listener: (detail: never) => void): void => {
    listen(secret + side + what, (event) => {
      listener((event as CustomEvent).detail as never);
    });
  };
  /** Dates, maps, typed arrays and their like are cloned as they are. */
  const isPlain = (value: object): value is Record<string, unknown> => {
    const above: unknown = Object.getPrototypeOf(value);
    return above === null || Object.getPrototypeOf(above) === null;
  };
  const packFunction = (value: Callback): unknown => {
    const id = idOf.get(value) ?? ++last;
    idOf.set(value, id);
    callbacks.set(id, value);
    return { $function: id };
  };
  const packPromise = (value: Promise<unknown>): unknown => {
    const id = ++last;
    void settle(id, value);
    return { $promise: id };
  };
  const settle = async (id: number, value: Promise<unknown>): Promise<void> => {
    try {
      tell('settle', { n: id, ok: true, v: pack(await value) });
    } catch (why) {
      tell('settle', { n: id, ok: false, v: pack(why) });
    }
  };
  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') return packFunction(value as Callback);
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { $error: value.message, name: value.name };
    if (Array.isArray(value)) return changeParts(value as unknown[], pack);
    return isPlain(value) ? changeParts(value, pack) : value;
  };
  const stubOf = (id: number): Callback => {
    const stub = stubs.get(id) ?? ((...args: unknown[]) => call(id, args));
    stubs.set(id, stub);
    return stub;
  };
  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return changeParts(value as unknown[], unpack);
    if (!isPlain(value)) return value;
    if ('$function' in value) return stubOf(value['$function'] as number);
    if ('$promise' in value) {
      const promise = Promise.withResolvers<unknown>();
      promises.set(value['$promise'] as number, promise);
      return promise.promise;
    }
    if ('$error' in value) return Object.assign(new Error(String(value['$error'])), { name: value['name'] });
    return changeParts(value, unpack);
  };
  const call = (id: number, args: unknown[]): unknown => {
    const n = ++last;
    tell('call', { n, id, args: pack(args) });
    const answer = answers.get(n);
    answers.delete(n);
    if (!answer) throw new Error('the other world did not answer');
    if (!answer.ok) throw unpack(answer.v);
    return unpack(answer.v);
  };
  hear('call', ({ n, id, args }: { n: number; id: number; args: unknown[] }) => {
    try {
      tell('answer', { n, ok: true, v: pack(callbacks.get(id)?.(...args.map(unpack))) });
    } catch (error) {
      tell('answer', { n, ok: false, v: pack(error) });
    }
  });
  hear('answer', (answer: Answer) => {
    answers.set(answer.n, answer);
  });
  hear('settle', ({ n, ok, v }: Answer) => {
    const promise = promises.get(n);
    promises.delete(n);
    if (ok) promise?.resolve(unpack(v));
    else promise?.reject(unpack(v));
  });
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  hear('expose', ({ name, api }: { name: string; api: unknown }) => {
    const free = !(name in window);
    if (free) Object.defineProperty(window, name, { value: freeze(unpack(api)), enumerable: true });
    tell('answer', { n: 0, ok: free });
  });
  if (side === 'page') {
    window.open = (url) => {
      tell('open', new URL(url ?? 'about:blank', location.href).href);
      return null;
    };
  }
  return {
    expose(name, api) {
      tell('expose', { name, api: pack(api) });
      const ok = answers.get(0)?.ok;
      answers.delete(0);
      if (!ok) throw new Error('Cannot bind an API on top of an existing property on the window object');
    },
    onOpen(listener) {
      hear('open', listener);
    },
  };
}
