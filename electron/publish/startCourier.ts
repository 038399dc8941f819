import { longestRest } from '../../core/outbox/backoff.ts';
import { nextParcel, restUntilDue } from '../../core/outbox/nextParcel.ts';
import { freedBy, restingWith } from '../../core/outbox/othersAtDestination.ts';
import { isBeside, isUnseen, type Parcel } from '../../core/outbox/parcel.ts';
import { ok, type Result } from '../../core/result.ts';
import type { OurParcels } from './adapter.ts';
import type { Courier } from './courier.ts';
import type { CourierNeeds } from './courierNeeds.ts';
import { earlyTries } from './earlyTries.ts';
import { sendParcel, type Sent } from './sendParcel.ts';

/** The longest sleep, so that a clock that was set or a computer that slept does not hold anything up. */
const longestSleep = 60_000;
const restAfterFault = 15_000;
/** How long the end of the program waits for a request under way; breaking it off loses nothing. */
const grace = 3000;

/** Starts the courier. What was being sent when the program last ended is waiting again, at the step it had reached. */
export function startCourier(needs: CourierNeeds): Courier {
  const { library, tell, now, runs } = needs;
  const early = earlyTries(needs.tokens);
  const ended = new AbortController();
  const brokenOff = new AbortController();
  const isEnded = () => ended.signal.aborted;
  let isCalled = false;
  /** Whether parcels may stand as being sent that are not: after a start, and after the library could not be written. */
  let isUnsure = true;
  let isTold = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | null = null;

  const look = (): Promise<void> => {
    if (isEnded()) return round ?? Promise.resolve();
    isCalled = true;
    round ??= rounds();
    return round;
  };

  async function rounds(): Promise<void> {
    clearTimeout(timer);
    // What nobody expected is thrown on to be told; the courier looks again all the same.
    let rest: number | null = restAfterFault;
    try {
      while (isCalled && !isEnded()) {
        isCalled = false;
        const sent = await sendAllDue();
        if (!sent.ok && !isTold) tell('app.notice', sent.error);
        isTold = !sent.ok;
        isUnsure ||= !sent.ok;
        rest = sent.ok ? sent.value : restAfterFault;
      }
    } finally {
      // In the same breath as the last look at `isCalled`: a call a moment later begins a new round.
      round = null;
      if (rest !== null && runs && !isEnded()) timer = setTimeout(() => void look(), Math.min(rest, longestSleep)).unref();
    }
  }

  /** A parcel whose sending broke in a way nobody expected gives way to the others for as long as any parcel may rest. */
  async function putOff({ id }: Parcel): Promise<void> {
    const parcels = await library.parcels();
    const parcel = parcels.ok ? parcels.value.find((other) => other.id === id && other.state === 'sending') : undefined;
    if (!parcel) return;
    const at = now();
    await storeAll([
      { ...parcel, state: 'waiting', nextAt: new Date(at.getTime() + longestRest).toISOString(), updatedAt: at.toISOString() },
    ]);
  }

  /** Sends until nothing is due; gives back the milliseconds until something is. */
  async function sendAllDue(): Promise<Result<number | null>> {
    while (!isEnded()) {
      const parcels = await library.parcels();
      if (!parcels.ok) return parcels;
      if (isUnsure) {
        const again = await storeAll(interrupted(parcels.value, now()));
        if (!again.ok) return again;
        isUnsure = false;
        continue;
      }
      const due = nextParcel(parcels.value, now(), await early.among(parcels.value));
      if (!due) return ok(restUntilDue(parcels.value, now()));
      const ending = { isAsked: isEnded, signal: brokenOff.signal };
      const sent = await sendParcel(needs, due, oursFor(due, parcels.value), ending).catch(async (bug: unknown) => {
        await putOff(due);
        throw bug;
      });
      // Taken back while it was about to be sent.
      if (!sent.ok && sent.error.kind === 'parcel-missing') continue;
      const settled = sent.ok ? await settleOthers(sent.value) : sent;
      if (!settled.ok) return settled;
    }
    return ok(null);
  }

  /** A fault of the whole destination rests all its parcels; one that got through wakes them. */
  async function settleOthers({ parcel, outcome }: Sent): Promise<Result<null>> {
    if (outcome?.kind === 'again') await early.failed(parcel);
    const isWhole = outcome?.kind === 'again' && outcome.whole;
    if (!isWhole && outcome?.kind !== 'delivered') return ok(null);
    const parcels = await library.parcels();
    if (!parcels.ok) return parcels;
    return storeAll(isWhole ? restingWith(parcel, parcels.value) : freedBy(parcel, parcels.value));
  }

  async function storeAll(changed: readonly Parcel[]): Promise<Result<null>> {
    for (const parcel of changed) {
      const stored = await library.updateParcel(parcel);
      if (!stored.ok && stored.error.kind === 'parcel-missing') continue;
      if (!stored.ok) return stored;
      tell('library.changed', { id: parcel.releaseId });
    }
    if (changed.length > 0) tell('outbox.changed', null);
    return ok(null);
  }

  if (runs) void look();
  return {
    wake: () => {
      early.called();
      if (runs) void look();
    },
    drain: () => {
      early.called();
      return look();
    },
    stop: async () => {
      ended.abort();
      clearTimeout(timer);
      const breakOff = setTimeout(() => brokenOff.abort(), grace);
      await round;
      clearTimeout(breakOff);
    },
  };
}

const interrupted = (parcels: readonly Parcel[], now: Date): Parcel[] => {
  const at = now.toISOString();
  return parcels.filter(({ state }) => state === 'sending').map((parcel) => ({ ...parcel, state: 'waiting', nextAt: at, updatedAt: at }));
};

function oursFor(parcel: Parcel, parcels: readonly Parcel[]): OurParcels {
  const ours = parcels.filter((other) => isBeside(other, parcel));
  const shown = ours.filter((other) => other.intent === 'publish' && !isUnseen(other));
  const repeated = shown.filter(({ id, attempts }) => id !== parcel.id && attempts > 0);
  const newest = (parcelsOf: readonly Parcel[]) =>
    parcelsOf
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? null;
  return {
    keys: ours.map(({ key }) => key),
    etags: ours.flatMap(({ etag, receipt }) => receipt?.etag ?? etag ?? []),
    lastPublish: newest(shown),
    lastRepeated: newest(repeated),
  };
}
