import type { Embargo } from '../release/release.ts';

/** What the machine asks a person, in a dialog of the system, before anything leaves the computer. */
export type Question =
  /** A destination is new, or other words than before say where it is, who is known there or what is sent. */
  | {
      about: 'destination';
      name: string;
      address: string;
      user: string;
      /** A token was typed in that this destination did not have. */
      token: boolean;
      /** All drafts and books are to be shared with it. */
      shares: boolean;
      /** So many parcels wait for this destination and go to the new address. */
      waiting: number;
    }
  /** A release under embargo, or one of many, is about to go out. */
  | {
      about: 'publish';
      /** Null where only the destination knows what it is called. */
      headline: string | null;
      name: string;
      address: string;
      embargo: Embargo | null;
      /** So many went out within `minutes` before this one; null when they were few. */
      others: { count: number; minutes: number } | null;
    }
  /** A courier bundle is about to be written: of so many releases, or of everything. */
  | { about: 'bundle'; file: string; only: number | null; photos: boolean }
  /** An address is about to be handed to the system's browser, mail or telephone program. */
  | { about: 'outside'; url: string };
