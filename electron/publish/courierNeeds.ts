import type { Destination, Letterhead } from '../../core/settings/settings.ts';
import type { EventSink } from '../handlers/eventSink.ts';
import type { Library } from '../library/library.ts';
import type { HandOut } from './handOut.ts';
import type { Tokens } from './tokens.ts';

/** Everything the courier stands on. */
export interface CourierNeeds {
  library: Pick<Library, 'parcels' | 'frozen' | 'updateParcel' | 'photo'>;
  destinations: () => readonly Destination[];
  /** After how many hours of waiting a person is asked before a parcel goes; 0 never. */
  askAfterHours: () => number;
  letterhead: () => Letterhead;
  tokens: Pick<Tokens, 'get'>;
  handOut: HandOut;
  tell: EventSink;
  fetch: typeof fetch;
  now: () => Date;
  /** Whether it looks by itself; a command only drains. */
  runs: boolean;
  /** 0 to 1, spreads the tries of many computers; `Math.random` unless given. */
  chance?: () => number;
}
