import type { Outcome } from '../../core/outbox/outcome.ts';
import type { Read } from '../../core/outbox/readJson.ts';
import type { Told } from '../../core/outbox/replyFault.ts';
import type { ExportInput } from '../../core/export/exporter.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import type { Destination } from '../../core/settings/settings.ts';
import type { Line } from './exchange.ts';
import type { HandOut } from './handOut.ts';

/** One release on its way: the parcel, the frozen release with its photos, and what is known of all our parcels of it for this destination. */
export interface Load {
  parcel: Parcel;
  input: ExportInput;
  ours: OurParcels;
  handOut: HandOut;
}

/** The parcels of one release for one destination: their keys, and the versions the destination has confirmed. */
export interface OurParcels {
  keys: readonly string[];
  etags: readonly string[];
  /** When one of them was last about to be made public, an instant in UTC; null when none ever was. */
  lastPublish: string | null;
  /** When another of them got through only at a second word to publish, an instant in UTC: the first may still be under way. */
  lastRepeated: string | null;
}

/** What the courier must know of a kind of destination; everything else about it is behind this. */
export interface Adapter {
  /** The value of the Authorization header for a token. */
  authorization: (token: string, destination: Destination) => string;
  /** Does the step a parcel stands at and tells what it came to. Each step may be repeated without harm. */
  step: (line: Line, load: Load, now: () => Date) => Promise<Outcome>;
  /** Asks who the destination is and whether it takes the token, sending nothing else. */
  ask: (line: Line, told: Told) => Promise<Read<{ name: string }>>;
}
