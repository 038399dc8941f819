import type { AppError } from '../../core/appError.ts';

/** How safe the text in sight is. Instants are UTC; `at` is when the library last confirmed the whole text. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving'; at: string }
  /** `error` is null when the machine did not answer at all. */
  | { kind: 'failed'; error: AppError | null; since: string }
  | { kind: 'read-only' }
  | { kind: 'elsewhere' };
