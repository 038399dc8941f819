import type { AppError } from '../../../core/appError.ts';
import { createWatched } from '../createWatched.ts';

/** A short message that goes by itself, perhaps with one act such as Undo. */
export interface Toast {
  id: number;
  text?: string;
  /** Told in whole sentences, and until it is dismissed. */
  error?: AppError;
  /** Told until it is dismissed. */
  stays?: true;
  act?: { label: string; do: () => void };
}

/** How long a message stays, in milliseconds. */
export const toastTime = 10_000;

/** The messages in sight, newest last: at most three, each until its time is over. */
export function createToasts() {
  const { current, put, subscribe } = createWatched<readonly Toast[]>([]);
  let next = 1;
  return {
    current,
    subscribe,
    dismiss: (id: number) => {
      put(current().filter((toast) => toast.id !== id));
    },
    add: (toast: Omit<Toast, 'id'>) => {
      const same = (other: Toast) => other.text === toast.text && JSON.stringify(other.error) === JSON.stringify(toast.error);
      put([...current().filter((other) => !same(other)), { ...toast, id: next++ }].slice(-3));
    },
  };
}

/** The one queue of messages of a window. */
export type Toasts = ReturnType<typeof createToasts>;
