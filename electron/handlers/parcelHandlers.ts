import { capabilities } from '../../core/outbox/capabilities.ts';
import { moved } from '../../core/outbox/moved.ts';
import { isBeside, isUnseen, type Parcel } from '../../core/outbox/parcel.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { newParcel, type ParcelGiven } from '../publish/newParcel.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'outbox.cancel' | 'outbox.sendNow' | 'outbox.move' | 'outbox.recall' | 'outbox.sendPhotos';
type Needs = Pick<Services, 'library' | 'settings' | 'courier' | 'departures' | 'tell' | 'now' | 'newId'>;

/** Answers a person's say about a parcel on its way, or one that has arrived. */
export const parcelHandlers = ({ library, settings, courier, departures, tell, now, newId }: Needs): Pick<Handlers, Names> => {
  const changed = (parcel: Parcel) => {
    tell('outbox.changed', null);
    tell('library.changed', { id: parcel.releaseId });
  };
  const parcelOf = async (id: string): Promise<Result<Parcel>> => {
    const parcels = await library.parcels();
    if (!parcels.ok) return parcels;
    const parcel = parcels.value.find((other) => other.id === id);
    return parcel ? ok(parcel) : fail({ kind: 'parcel-missing', name: id });
  };
  const destinationOf = ({ destinationId, destinationName }: Parcel): Result<Destination> => {
    const destination = settings.get().destinations.find((other) => other.id === destinationId);
    return destination ? ok(destination) : fail({ kind: 'destination-missing', name: destinationName });
  };
  /** Queues another parcel with the release that was frozen for this one. */
  const queueAfter = async (parcel: Parcel, more: Partial<ParcelGiven>): Promise<Result<Parcel>> => {
    const destination = destinationOf(parcel);
    if (!destination.ok) return destination;
    const frozen = await library.frozen(parcel.id);
    if (!frozen.ok) return frozen;
    const { headline, embargo } = frozen.value.fields;
    // A recall says no more than went there before.
    const held = more.intent === 'retract' ? null : embargo;
    const allowed = await departures.mayLeave({ headline, embargo: held, destination: destination.value });
    if (!allowed.ok) return allowed;
    const next = newParcel({ release: frozen.value, destination: destination.value, now: now(), newId, ...more });
    const queued = await library.queueParcel(next, frozen.value);
    if (!queued.ok) return queued;
    changed(next);
    courier.wake();
    return ok(next);
  };
  return {
    'outbox.cancel': async ({ id }) => {
      const found = await parcelOf(id);
      if (!found.ok) return found;
      const parcel = found.value;
      if (parcel.state === 'delivered' || parcel.state === 'cancelled') return ok(null);
      // Once it was to be made public, nobody can say what the server has seen until it answers; a recall can be taken back any time.
      const isOnItsWay = parcel.state === 'sending' || (parcel.state === 'waiting' && parcel.intent === 'publish');
      if (isOnItsWay && !isUnseen(parcel)) return fail({ kind: 'parcel-under-way', name: parcel.headline });
      const cancelled = await library.updateParcel({ ...parcel, state: 'cancelled', updatedAt: now().toISOString() });
      if (cancelled.ok) changed(parcel);
      return cancelled;
    },
    'outbox.sendNow': async ({ id }) => {
      const found = await parcelOf(id);
      if (!found.ok) return found;
      const parcel = found.value;
      if (parcel.state !== 'waiting' && parcel.state !== 'refused') return ok(null);
      const destination = destinationOf(parcel);
      if (!destination.ok) return destination;
      // It was asked about when it was queued; many at once are asked about all the same.
      const allowed = await departures.mayLeave({ headline: parcel.headline, embargo: null, destination: destination.value });
      if (!allowed.ok) return allowed;
      const at = now().toISOString();
      // Who sends it although its embargo has passed, or it has waited long, has queued it anew, and is not asked again.
      const isAsked = parcel.error?.kind === 'embargo-passed' || parcel.error?.kind === 'parcel-old';
      const queuedAt = isAsked ? at : parcel.queuedAt;
      const due = await library.updateParcel({ ...parcel, state: 'waiting', nextAt: at, queuedAt, error: null, updatedAt: at });
      if (due.ok) {
        changed(parcel);
        courier.wake();
      }
      return due;
    },
    'outbox.move': async ({ id, to }) => {
      const parcels = await library.parcels();
      if (!parcels.ok) return parcels;
      for (const parcel of moved(parcels.value, id, to)) {
        const stored = await library.updateParcel(parcel);
        // One that is being sent or has arrived meanwhile has no place in the order any more.
        if (!stored.ok && stored.error.kind !== 'parcel-missing') return stored;
      }
      tell('outbox.changed', null);
      return ok(null);
    },
    'outbox.recall': async ({ id, reason }) => {
      const found = await parcelOf(id);
      if (!found.ok) return found;
      const destination = destinationOf(found.value);
      if (!destination.ok) return destination;
      const { kind, name } = destination.value;
      if (!capabilities[kind].recall) return fail({ kind: 'recall-by-hand', name });
      return queueAfter(found.value, { intent: 'retract', reason: reason.trim() });
    },
    'outbox.sendPhotos': async ({ id }) => {
      const parcels = await library.parcels();
      if (!parcels.ok) return parcels;
      const parcel = parcels.value.find((other) => other.id === id);
      const isNewest = parcel && parcels.value.findLast((other) => isBeside(other, parcel) && other.state !== 'cancelled') === parcel;
      if (!parcel || !isNewest || parcel.photos !== 'without') return fail({ kind: 'parcel-missing', name: parcel?.headline ?? id });
      const { ofPhotos, ofBytes } = parcel.arrived;
      return queueAfter(parcel, { photos: { ofPhotos, ofBytes }, withPhotos: true });
    },
  };
};
