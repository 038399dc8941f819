import type { SharingState } from '../../core/share/sharingState.ts';

/** The loop that shares with other desks when there is a link. */
export interface Sharing {
  /** Looks at once: the link came back, or a person asked. */
  wake: () => void;
  /** Something was written here; it goes out after a pause, together with what is written meanwhile. */
  written: () => void;
  /** Shares once with every destination it is switched on for, then resolves: what the command line waits for. */
  drain: () => Promise<SharingState[]>;
  /** Breaks off at once what is under way with one destination, and forgets it; resolves when nothing of it is under way any more. */
  leave: (destinationId: string) => Promise<void>;
  /** Breaks off the rounds under way; what is done stays done. */
  stop: () => Promise<void>;
  /** How it stands with each destination. */
  state: () => SharingState[];
}
