import type { Result } from '../../core/result.ts';
import type { Bundle, BundleItem, BundleSeen } from '../../core/share/bundle.ts';
import type { PhotoStore } from '../library/photoStore.ts';

/** What is told of a bundle that was read through: how many things it gives, how many this program cannot read, and how many photos. */
export interface BundleTable {
  about: Omit<Bundle, 'items' | 'seen'>;
  items: number;
  unread: number;
  photos: number;
}

/** Some things of a bundle; `next` is where the next portion begins. */
export interface BundlePart {
  items: BundleItem[];
  seen: BundleSeen[];
  next: number;
}

/** A bundle that is open. It is given in portions, so that neither it nor the library it goes into is ever in memory whole. */
export interface OpenedBundle {
  table: BundleTable;
  part: (from: number) => Promise<Result<BundlePart>>;
  photo: (at: number) => Promise<Result<Uint8Array>>;
  close: () => Promise<void>;
}

/** Courier bundles as files. */
export interface BundleJob {
  /** Writes a bundle and reads it back; gives its size in bytes. */
  write: (bundle: Bundle, photos: PhotoStore, file: string) => Promise<Result<{ bytes: number }>>;
  /** Reads a bundle through, and opens it where it is as it was written. */
  open: (file: string) => Promise<Result<OpenedBundle>>;
  close: () => Promise<void>;
}

/** What the thread is asked. A bundle that is open has a number. */
export type BundleTask =
  | { task: 'write'; bundle: Bundle; photos: PhotoStore; file: string }
  | { task: 'open'; file: string }
  | { task: 'part'; opened: number; from: number }
  | { task: 'photo'; opened: number; at: number }
  | { task: 'done'; opened: number };

/** What it answers. */
export interface BundleAnswers {
  write: { bytes: number };
  open: { opened: number; table: BundleTable };
  part: BundlePart;
  photo: Uint8Array;
  done: null;
}
