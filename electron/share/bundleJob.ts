import type { Result } from '../../core/result.ts';
import type { Bundle } from '../../core/share/bundle.ts';
import type { PhotoStore } from '../library/photoStore.ts';
import type { ReadBundle } from './readBundle.ts';

/** Courier bundles as files. */
export interface BundleJob {
  /** Writes a bundle and reads it back; gives its size in bytes. */
  write: (bundle: Bundle, photos: PhotoStore, file: string) => Promise<Result<{ bytes: number }>>;
  read: (file: string) => Promise<Result<ReadBundle>>;
  close: () => Promise<void>;
}

/** What the thread is asked. */
export type BundleTask = { task: 'write'; bundle: Bundle; photos: PhotoStore; file: string } | { task: 'read'; file: string };
