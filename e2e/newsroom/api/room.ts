import type { NinjsCheck } from '../ninjsSchema.ts';
import type { PhotoFiles } from '../photos/photoFiles.ts';
import type { Cleaner } from '../pages/cleanInThread.ts';
import type { Store } from '../store/store.ts';

/** What every route stands on. `address` is where the public pages are, without a slash at its end. */
export interface Room {
  store: Store;
  photos: PhotoFiles;
  cleaner: Cleaner;
  check: NinjsCheck;
  address: string;
  now: () => Date;
}
