import type { Parcel } from '../../core/outbox/parcel.ts';
import { waitsFor } from '../../core/outbox/waitsFor.ts';
import type { Tokens } from './tokens.ts';

/** Remembers what failed since somebody last called, so that a parcel is tried before its time when what it waited for has come. */
export interface EarlyTries {
  /** The link may be back: every destination may be tried once again. */
  called: () => void;
  failed: (parcel: Parcel) => Promise<void>;
  /** Which of the parcels may be tried at once. */
  among: (parcels: readonly Parcel[]) => Promise<(parcel: Parcel) => boolean>;
}

/** A memory that begins empty: after a start, everything that waits for a link or a token is tried once. */
export function earlyTries(tokens: Pick<Tokens, 'get'>): EarlyTries {
  const unreached = new Set<string>();
  const refused = new Map<string, string | null>();
  return {
    called: () => unreached.clear(),
    failed: async ({ destinationId, error }) => {
      if (waitsFor(error) === 'link') unreached.add(destinationId);
      if (waitsFor(error) === 'token') refused.set(destinationId, await tokens.get(destinationId));
    },
    among: async (parcels) => {
      const changed = new Set<string>();
      for (const destinationId of new Set(parcels.filter(waitsForToken).map((parcel) => parcel.destinationId))) {
        if (!refused.has(destinationId) || refused.get(destinationId) !== (await tokens.get(destinationId))) changed.add(destinationId);
      }
      return (parcel) =>
        (waitsFor(parcel.error) === 'link' && !unreached.has(parcel.destinationId)) ||
        (waitsForToken(parcel) && changed.has(parcel.destinationId));
    },
  };
}

const waitsForToken = (parcel: Parcel): boolean => parcel.state === 'waiting' && waitsFor(parcel.error) === 'token';
