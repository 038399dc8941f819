import type { AppError } from '../appError.ts';
import type { Arrived, ParcelStep, Receipt } from './parcel.ts';

/** What one step came to. */
export type Outcome =
  /** The step, or a portion of it, is done; `etag` is the version the server now holds, where it has said so. */
  | { kind: 'onward'; step: ParcelStep; etag: string | null; arrived?: Arrived }
  /** Public, or held for its embargo, by this receipt; without one it was taken back. */
  | { kind: 'delivered'; receipt: Receipt | null }
  /** To be tried again by itself. `whole`: the fault is the destination's, so nothing else is sent there meanwhile. `after` in ms. */
  | { kind: 'again'; whole: boolean; error: AppError; after: number | null }
  /** Needs a person; kept until one decides. */
  | { kind: 'blocked'; error: AppError };
