import type { AppError } from '../../../core/appError.ts';

/** A short message that goes by itself, perhaps with one act such as Undo. */
export interface Toast {
  id: number;
  text?: string;
  /** Told in whole sentences, and until it is dismissed. */
  error?: AppError;
  act?: { label: string; do: () => void };
}

/** How long a message stays, in milliseconds. */
export const toastTime = 10_000;

/** The messages in sight, newest last: at most three, each until its time is over. */
export function createToasts() {
  let shown: readonly Toast[] = [];
  let next = 1;
  const listeners = new Set<() => void>();
  const put = (changed: readonly Toast[]) => {
    shown = changed;
    for (const listener of listeners) listener();
  };
  return {
    current: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    dismiss: (id: number) => {
      put(shown.filter((toast) => toast.id !== id));
    },
    add: (toast: Omit<Toast, 'id'>) => {
      const same = (other: Toast) => other.text === toast.text && JSON.stringify(other.error) === JSON.stringify(toast.error);
      put([...shown.filter((other) => !same(other)), { ...toast, id: next++ }].slice(-3));
    },
  };
}

/** The one queue of messages of a window. */
export type Toasts = ReturnType<typeof createToasts>;
