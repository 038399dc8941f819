import type { Codec } from '../codec.ts';
import type { FromPage, ToPage } from '../pageMessages.ts';

/** The preload world's line to the main process. */
export interface LinkToMain {
  send: (message: FromPage) => void;
  /** Hears one kind of message. */
  on: <T extends ToPage['t']>(kind: T, listener: (message: Extract<ToPage, { t: T }>) => void) => void;
}

/** Takes the two ends that DevTools has put into this world, the sending one out of everybody else's sight. */
export function linkToMain(wire: Codec): LinkToMain {
  const world = globalThis as unknown as { __electronPost?: (text: string) => void; __electronTake: (text: string) => void };
  const post = world.__electronPost;
  delete world.__electronPost;
  const listeners = new Map<string, (message: never) => void>();
  world.__electronTake = (text) => {
    const message = wire.decode(text) as ToPage;
    listeners.get(message.t)?.(message as never);
  };
  return {
    send: (message) => post?.(wire.encode(message)),
    on: (kind, listener) => {
      listeners.set(kind, listener);
    },
  };
}
