import { lastRank } from '../../core/outbox/moved.ts';
import { inlineText } from '../../core/release/inlineText.ts';
import { isOpenEmbargo } from '../../core/release/openEmbargo.ts';
import type { Release } from '../../core/release/release.ts';
import { fail, ok } from '../../core/result.ts';
import { newParcel } from '../publish/newParcel.ts';
import { isDecided } from './isDecided.ts';
import type { Handlers } from './handler.ts';
import { photosOf } from './photosOf.ts';
import type { Services } from './services.ts';

type Names = 'outbox.list' | 'outbox.publish' | 'outbox.weigh';
type Needs = Pick<Services, 'library' | 'settings' | 'courier' | 'departures' | 'tell' | 'now' | 'newId'>;

/** Answers about the outbox: what is queued, and queueing. */
export const outboxHandlers = ({ library, settings, courier, departures, tell, now, newId }: Needs): Pick<Handlers, Names> => ({
  'outbox.list': () => library.parcels(),
  'outbox.publish': async ({ releaseId, destinationId }) => {
    const destination = settings.get().destinations.find((other) => other.id === destinationId);
    if (!destination) return fail({ kind: 'destination-missing', name: destinationId });
    const settled = await library.settle(releaseId, 'status');
    if (!settled.ok) return settled;
    const free = await isDecided(library, releaseId);
    if (!free.ok) return free;
    const opened = await library.open(releaseId);
    if (!opened.ok) return opened;
    const { release } = opened.value;
    if (isOpenEmbargo(release.fields.embargo)) return fail({ kind: 'embargo-open', name: release.fields.headline });
    if (!hasHeadlineAndText(release)) return fail({ kind: 'release-incomplete', name: release.fields.headline });
    const photos = await photosOf(library, release.document);
    if (!photos.ok) return photos;
    const { headline, embargo } = release.fields;
    const allowed = await departures.mayLeave({ headline, embargo, destination });
    if (!allowed.ok) return allowed;
    const parcels = await library.parcels();
    if (!parcels.ok) return parcels;
    const { photos: ofPhotos, bytes: ofBytes } = weightOf(photos.value);
    const parcel = newParcel({
      release,
      destination,
      now: now(),
      newId,
      photos: { ofPhotos, ofBytes },
      rank: lastRank(parcels.value),
    });
    const queued = await library.queueParcel(parcel, release);
    if (!queued.ok) return queued;
    tell('outbox.changed', null);
    tell('library.changed', { id: parcel.releaseId });
    courier.wake();
    return ok(parcel);
  },
  'outbox.weigh': async ({ releaseId }) => {
    const opened = await library.open(releaseId);
    if (!opened.ok) return opened;
    const photos = await photosOf(library, opened.value.release.document);
    return photos.ok ? ok(weightOf(photos.value)) : photos;
  },
});

const weightOf = (photos: ReadonlyMap<string, { bytes: Uint8Array }>): { photos: number; bytes: number } => ({
  photos: photos.size,
  bytes: [...photos.values()].reduce((sum, { bytes }) => sum + bytes.length, 0),
});

/** Tells whether there is anything to publish: a headline and at least one paragraph with words. */
const hasHeadlineAndText = ({ fields, document }: Release) =>
  fields.headline.trim() !== '' && document.blocks.some((block) => block.type === 'paragraph' && inlineText(block.children).trim() !== '');
