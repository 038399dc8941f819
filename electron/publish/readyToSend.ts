import type { AppError } from '../../core/appError.ts';
import type { ExportInput } from '../../core/export/exporter.ts';
import { capabilities } from '../../core/outbox/capabilities.ts';
import { isOld } from '../../core/outbox/isOld.ts';
import type { Outcome } from '../../core/outbox/outcome.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import { withoutPhotos } from '../../core/outbox/withoutPhotos.ts';
import { ok, type Result } from '../../core/result.ts';
import { photosOf } from '../handlers/photosOf.ts';
import type { Adapter } from './adapter.ts';
import { adapters } from './adapters.ts';
import type { CourierNeeds } from './courierNeeds.ts';
import type { Line } from './exchange.ts';
import { openLine } from './openLine.ts';

/** A parcel with its way open: the line to the destination and what to send over it. */
export interface Ready {
  adapter: Adapter;
  line: Line;
  input: ExportInput;
}

/** Gathers what a parcel needs before the first request. What is missing is an outcome; an error means that the library cannot be read. */
export async function readyToSend(
  needs: Pick<CourierNeeds, 'library' | 'destinations' | 'askAfterHours' | 'letterhead' | 'tokens' | 'fetch' | 'now'>,
  parcel: Parcel,
  signal: AbortSignal,
): Promise<Result<Ready | Outcome>> {
  const name = parcel.destinationName;
  if (parcel.intent === 'publish' && isOld(parcel, needs.askAfterHours(), needs.now()))
    return ok({ kind: 'blocked', error: { kind: 'parcel-old', name: parcel.headline } });
  const destination = needs.destinations().find(({ id }) => id === parcel.destinationId);
  if (!destination) return ok({ kind: 'blocked', error: { kind: 'destination-missing', name } });
  const line = await openLine(needs, destination, signal);
  if (!line.ok) return ok(again(line.error));
  const can = capabilities[destination.kind];

  const release = await needs.library.frozen(parcel.id);
  if (!release.ok) return asOutcome(release.error);
  const { embargo } = release.value.fields;
  // Before anything of the text is made ready: it must not leave for where nobody would hold it back.
  if (!can.embargo && embargo !== null && Date.parse(embargo.until) > needs.now().getTime())
    return ok({ kind: 'blocked', error: { kind: 'destination-no-embargo', name } });
  // What is taken back needs none of its photos, and a damaged one must not stand in its way.
  const shown = parcel.intent === 'retract' ? { blocks: [] } : release.value.document;
  const photos = await photosOf(needs.library, shown);
  if (!photos.ok) return asOutcome(photos.error);
  const input = { release: release.value, photos: photos.value, letterhead: needs.letterhead() };
  return ok({
    adapter: adapters[destination.kind],
    line: line.value,
    input: parcel.photos === 'without' ? withoutPhotos(input) : input,
  });
}

const again = (error: AppError): Outcome => ({ kind: 'again', whole: true, error, after: null });

const ofTheRelease: ReadonlySet<AppError['kind']> = new Set([
  'parcel-missing',
  'release-missing',
  'release-damaged',
  'written-otherwise',
  'photo-missing',
  'picture-unreadable',
]);
const asOutcome = (error: AppError): Result<Outcome> =>
  ofTheRelease.has(error.kind) ? ok({ kind: 'blocked', error }) : { ok: false, error };
