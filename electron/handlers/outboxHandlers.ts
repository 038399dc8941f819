import type { Parcel } from '../../core/outbox/parcel.ts';
import { inlineText } from '../../core/release/inlineText.ts';
import type { Release } from '../../core/release/release.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { newParcel } from '../publish/newParcel.ts';
import type { Handlers } from './handler.ts';
import { photosOf } from './photosOf.ts';
import type { Services } from './services.ts';

type Names = 'outbox.list' | 'outbox.publish' | 'outbox.cancel' | 'outbox.sendNow';
type Needs = Pick<Services, 'library' | 'settings' | 'courier' | 'tell' | 'now' | 'newId'>;

/** Answers about the outbox: what is queued, queueing, and a person's say about a parcel on its way. */
export const outboxHandlers = ({ library, settings, courier, tell, now, newId }: Needs): Pick<Handlers, Names> => {
  const changed = (parcel: Parcel) => {
    tell('outbox.changed', null);
    tell('library.changed', { id: parcel.releaseId });
  };
  const unsent = async (id: string): Promise<Result<Parcel>> => {
    const parcels = await library.parcels();
    if (!parcels.ok) return parcels;
    const parcel = parcels.value.find((other) => other.id === id);
    return parcel ? ok(parcel) : fail({ kind: 'parcel-missing', name: id });
  };
  return {
    'outbox.list': () => library.parcels(),
    'outbox.publish': async ({ releaseId, destinationId }) => {
      const destination = settings.get().destinations.find((other) => other.id === destinationId);
      if (!destination) return fail({ kind: 'destination-missing', name: destinationId });
      const settled = await library.settle(releaseId, 'status');
      if (!settled.ok) return settled;
      const opened = await library.open(releaseId);
      if (!opened.ok) return opened;
      const { release } = opened.value;
      if (!hasHeadlineAndText(release)) return fail({ kind: 'release-incomplete', name: release.fields.headline });
      const photos = await photosOf(library, release.document);
      if (!photos.ok) return photos;
      const parcel = newParcel({ release, destination, now: now(), newId });
      const queued = await library.queueParcel(parcel, release);
      if (!queued.ok) return queued;
      changed(parcel);
      courier.wake();
      return ok(parcel);
    },
    'outbox.cancel': async ({ id }) => {
      const found = await unsent(id);
      if (!found.ok) return found;
      const parcel = found.value;
      if (parcel.state === 'delivered' || parcel.state === 'cancelled') return ok(null);
      // Once it was to be made public, nobody can say what the server has seen until it answers.
      if (parcel.state === 'sending' || (parcel.state === 'waiting' && parcel.step === 'publish'))
        return fail({ kind: 'parcel-under-way', name: parcel.headline });
      const cancelled = await library.updateParcel({ ...parcel, state: 'cancelled', updatedAt: now().toISOString() });
      if (cancelled.ok) changed(parcel);
      return cancelled;
    },
    'outbox.sendNow': async ({ id }) => {
      const found = await unsent(id);
      if (!found.ok) return found;
      const parcel = found.value;
      if (parcel.state !== 'waiting' && parcel.state !== 'refused') return ok(null);
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
  };
};

/** Tells whether there is anything to publish: a headline and at least one paragraph with words. */
const hasHeadlineAndText = ({ fields, document }: Release) =>
  fields.headline.trim() !== '' && document.blocks.some((block) => block.type === 'paragraph' && inlineText(block.children).trim() !== '');
