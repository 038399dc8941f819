import type { DestinationKind } from '../settings/settings.ts';

/** What a kind of destination can do by itself. What it cannot, the courier does for it or refuses. */
export interface Capabilities {
  /** It lets nobody in without a token. */
  token: boolean;
  /** It holds a text back until its embargo ends. One that does not never gets a text under embargo. */
  embargo: boolean;
  /** Asked twice to make the same release, it makes one. */
  idempotentCreate: boolean;
  /** It refuses to write over a version it was not told of. */
  conditionalWrite: boolean;
  /** A photo goes on where it broke off. */
  resumable: boolean;
  /** What was published there can be taken back from here. */
  recall: boolean;
}

/** What each kind of destination can do. */
export const capabilities: Readonly<Record<DestinationKind, Capabilities>> = {
  dateline: { token: true, embargo: true, idempotentCreate: true, conditionalWrite: true, resumable: true, recall: true },
  wordpress: { token: true, embargo: true, idempotentCreate: false, conditionalWrite: false, resumable: false, recall: true },
  folder: { token: false, embargo: false, idempotentCreate: true, conditionalWrite: true, resumable: false, recall: false },
};
