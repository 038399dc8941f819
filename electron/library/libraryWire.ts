import type { AppError } from '../../core/appError.ts';
import type { Result } from '../../core/result.ts';
import type { LibraryCall } from './libraryCalls.ts';

/** What a library worker is started for: to answer calls, or to make one backup. */
export interface LibraryTask {
  task: 'answer' | 'backup';
  folder: string;
}

/** What goes to the worker: calls with their number, and the last word. */
export type ToLibrary = { number: number; call: LibraryCall; given: unknown[] } | { close: true };

/** What comes from the worker: how opening went, an answer per call, a bug, and what the person should be told. */
export type FromLibrary =
  | { opened: Result<null> }
  | { notice: AppError }
  | { number: number; answer: Result<unknown> }
  | { number: number; thrown: unknown }
  | { closed: true };
