import type { Destination } from '../../core/settings/settings.ts';
import type { EventSink } from '../handlers/eventSink.ts';
import type { Library } from '../library/library.ts';
import type { Tokens } from '../publish/tokens.ts';
import type { RoundLimits } from './roundBudget.ts';

/** Everything sharing stands on. */
export interface SharingNeeds {
  library: Pick<
    Library,
    | 'shareCursor'
    | 'shareWaiting'
    | 'shareUnknown'
    | 'shareArrived'
    | 'shareWork'
    | 'sharePushed'
    | 'sharePhotos'
    | 'sharePhotoMoved'
    | 'photo'
    | 'addPhoto'
  >;
  /** All destinations; those that nothing is shared with are left alone. */
  destinations: () => readonly Destination[];
  /** The releases on a page of the window: their texts do not change by themselves. */
  openReleases: () => readonly string[];
  tokens: Pick<Tokens, 'get'>;
  tell: EventSink;
  fetch: typeof fetch;
  now: () => Date;
  /** Whether it looks by itself; a command only drains. */
  runs: boolean;
  /** What a round may cost, where that is less than usual. */
  limits?: Partial<RoundLimits>;
}
