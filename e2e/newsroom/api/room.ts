import type { NinjsCheck } from '../ninjsSchema.ts';
import type { PhotoFiles } from '../photos/photoFiles.ts';
import type { Store } from '../store/store.ts';

/** What every route stands on. `address` is where the public pages are, without a slash at its end. */
export interface Room {
  store: Store;
  photos: PhotoFiles;
  check: NinjsCheck;
  address: string;
  now: () => Date;
}
