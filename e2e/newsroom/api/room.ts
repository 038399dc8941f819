import type { NinjsCheck } from '../ninjsSchema.ts';
import type { Store } from '../openStore.ts';

/** What every route stands on. `address` is where the public pages are, without a slash at its end. */
export interface Room {
  store: Store;
  check: NinjsCheck;
  address: string;
  now: () => Date;
}
