import { applyOutcome } from '../../core/outbox/applyOutcome.ts';
import { nextParcel } from '../../core/outbox/nextParcel.ts';
import type { Outcome } from '../../core/outbox/outcome.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Load, OurParcels } from './adapter.ts';
import type { CourierNeeds } from './courierNeeds.ts';
import { readyToSend, type Ready } from './readyToSend.ts';

/** More steps without one more byte of a photo than any sending has; a server that leads in circles is tried again later. */
const mostSteps = 12;

/** Where a parcel came to rest, and the outcome that brought it there; null when the program is ending or another goes first. */
export interface Sent {
  parcel: Parcel;
  outcome: Outcome | null;
}

/**
 * Takes one parcel as far as it goes, storing it before and after every step, so that a kill at any point finds the step to
 * repeat. `ours` tells of all our parcels of this release for this destination. An error is the library's: nothing more was sent.
 */
export async function sendParcel(
  needs: CourierNeeds,
  parcel: Parcel,
  ours: OurParcels,
  ending: { isAsked: () => boolean; signal: AbortSignal },
): Promise<Result<Sent>> {
  const { library, handOut, tell, now, chance = Math.random } = needs;
  const store = async (changed: Parcel): Promise<Result<null>> => {
    const stored = await library.updateParcel(changed);
    if (stored.ok) {
      tell('outbox.changed', null);
      tell('library.changed', { id: changed.releaseId });
    }
    return stored;
  };
  const stamp = () => now().toISOString();

  let current: Parcel = { ...parcel, state: 'sending', error: null, updatedAt: stamp() };
  const begun = await store(current);
  if (!begun.ok) return begun;
  const ready = await readyToSend(needs, current, ending.signal);
  if (!ready.ok) return ready;

  let furthest = current.arrived.bytes;
  for (let step = 0; ; step += 1) {
    const outcome = step < mostSteps ? await stepOutcome(ready.value, { parcel: current, ours, handOut }, now) : inCircles(current);
    // What was broken off because the program ends is no fault of the destination.
    const isCut = ending.signal.aborted && outcome.kind === 'again';
    // Steps done in a circle are no progress: the rests grow as if none had been.
    const before = step < mostSteps ? current : { ...current, attempts: parcel.attempts };
    if (!isCut) current = applyOutcome(before, outcome, now(), chance());
    if (current.arrived.bytes > furthest) [furthest, step] = [current.arrived.bytes, 0];
    const isEnding = isCut || (outcome.kind === 'onward' && (ending.isAsked() || (await isOvertaken(needs, current))));
    if (isEnding) current = { ...current, state: 'waiting', nextAt: stamp(), updatedAt: stamp() };
    const stored = await store(current);
    if (!stored.ok) return stored;
    if (isEnding) return ok({ parcel: current, outcome: null });
    if (outcome.kind !== 'onward') return ok({ parcel: current, outcome });
  }
}

/** Texts do not wait behind photos: between two portions of these whatever goes first now is let by. */
async function isOvertaken({ library, now }: CourierNeeds, parcel: Parcel): Promise<boolean> {
  if (parcel.step !== 'photos') return false;
  const parcels = await library.parcels();
  if (!parcels.ok) return false;
  const waiting: Parcel = { ...parcel, state: 'waiting', nextAt: now().toISOString() };
  const others = parcels.value.filter(({ id }) => id !== parcel.id);
  return nextParcel([...others, waiting], now(), () => false)?.id !== parcel.id;
}

const stepOutcome = async (ready: Ready | Outcome, load: Omit<Load, 'input'>, now: () => Date): Promise<Outcome> =>
  'kind' in ready ? ready : ready.adapter.step(ready.line, { ...load, input: ready.input }, now);

const inCircles = ({ destinationName }: Parcel): Outcome => ({
  kind: 'again',
  whole: false,
  error: { kind: 'remote-failed', name: destinationName, status: 508 },
  after: null,
});
