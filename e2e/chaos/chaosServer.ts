import type { Destination } from '../../core/settings/settings.ts';
import type { KilledDesk } from './killedDesk.testing.ts';

/** A server that releases are sent to while everything goes wrong, and that is asked afterwards, past the program, what has arrived. */
export interface ChaosServer extends Pick<KilledDesk, 'embargoes' | 'speed' | 'recalls'> {
  url: string;
  token: string;
  destination: Partial<Destination>;
  /** How often each of these releases stands there, published or to be published; drafts left behind count in `drafts`. */
  count: (releases: readonly string[]) => Promise<{ posts: Map<string, number>; drafts: number }>;
  /** The releases that anybody can read now. */
  shown: () => Promise<string[]>;
  close: () => Promise<void>;
}
