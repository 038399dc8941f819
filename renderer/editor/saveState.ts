import type { AppError } from '../../core/appError.ts';

/** How safe the text in sight is. Instants are UTC; `at` is when the library last confirmed the whole text. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving'; at: string }
  /** `error` is null when the machine did not answer at all. */
  | { kind: 'failed'; error: AppError | null; since: string };

/** Why the page is not one's own to write on: it waits to be sent, or somebody else wrote another text meanwhile. */
export type Apart = 'read-only' | 'elsewhere';
