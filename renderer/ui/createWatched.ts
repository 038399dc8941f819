/** A value that parts of the window follow with `useSyncExternalStore`, each by itself, without whoever puts it being drawn anew. */
export interface Watched<T> {
  current: () => T;
  put: (value: T) => void;
  /** Gives back the function that ends it. */
  subscribe: (listener: () => void) => () => void;
}

/** A value to be followed. */
export function createWatched<T>(first: T): Watched<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    current: () => value,
    put: (next) => {
      if (Object.is(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
