import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import { apiRequest, photoPath, type Ask } from '../../core/outbox/apiRequest.ts';
import { embargoDoubt } from '../../core/outbox/embargoDoubt.ts';
import { isLate } from '../../core/outbox/isLate.ts';
import type { Outcome } from '../../core/outbox/outcome.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import { readAccepted } from '../../core/outbox/readAccepted.ts';
import { readDraft } from '../../core/outbox/readDraft.ts';
import { readHeld } from '../../core/outbox/readHeld.ts';
import type { Read } from '../../core/outbox/readJson.ts';
import { readPhotoHeld } from '../../core/outbox/readPhotoHeld.ts';
import { readReceipt } from '../../core/outbox/readReceipt.ts';
import { readStatus } from '../../core/outbox/readStatus.ts';
import type { Fault, Told } from '../../core/outbox/replyFault.ts';
import type { Adapter, Load } from './adapter.ts';
import { exchange, type Line } from './exchange.ts';
import { stepKey } from './stepKey.ts';

/** The Dateline API: drafts by their own UUID, versions by ETag, embargoes kept by the server. */
export const datelineAdapter: Adapter = {
  authorization: (token) => `Bearer ${token}`,
  step: datelineStep,
  ask: async (line, told) => readStatus(await ask(line, { for: 'status' }), told),
};

async function datelineStep(line: Line, load: Load, now: () => Date): Promise<Outcome> {
  const told = { name: load.parcel.destinationName, now: now() };
  const { parcel, input } = load;
  if (parcel.step === 'done') throw new Error(`Parcel ${parcel.id} is done and was sent all the same`);
  if (parcel.step === 'publish' && parcel.etag === null) return { kind: 'onward', step: 'draft', etag: null };
  if (parcel.step === 'photos' && input.photos.size === 0) return { kind: 'onward', step: 'draft', etag: parcel.etag };
  const doubt = await embargoFault(line, load, told);
  if (doubt) return doubt;
  if (parcel.step === 'photos') return sendPhotos(line, load, told);
  return parcel.step === 'draft' ? sendDraft(line, load, told) : publish(line, load, told);
}

const ask = (line: Line, asked: Ask) => exchange(line, apiRequest(asked));

/** Nothing of a release under embargo leaves before the destination has said that it knows embargoes; one that is late waits for a person. */
async function embargoFault(line: Line, { input, parcel }: Load, told: Told): Promise<Outcome | null> {
  const { embargo, headline } = input.release.fields;
  if (embargo === null) return null;
  if (isLate(parcel, embargo, told.now)) {
    const accepted = await isAccepted(line, parcel, told);
    if (!accepted.ok) return settled(accepted.fault, told);
    if (!accepted.value) return { kind: 'blocked', error: { kind: 'embargo-passed', name: headline } };
  }
  const status = readStatus(await ask(line, { for: 'status' }), told);
  return status.ok ? embargoDoubt(status.value, embargo, told) : settled(status.fault, told);
}

/** Only a parcel that had reached its last step can have been accepted without our knowing. */
async function isAccepted(line: Line, { step, releaseId: release, etag }: Parcel, told: Told): Promise<Read<boolean>> {
  if (step !== 'publish') return { ok: true, value: false };
  return readAccepted(await ask(line, { for: 'held', release }), { release, etag }, told);
}

async function sendPhotos(line: Line, { input, parcel }: Load, told: Told): Promise<Outcome> {
  for (const [photo, content] of input.photos) {
    const held = readPhotoHeld(await ask(line, { for: 'photo-held', photo }), photo, told);
    if ('fault' in held) return settled(held.fault, told);
    if (held.held) continue;
    const sent = readPhotoHeld(await ask(line, { for: 'photo', photo, content }), photo, told);
    if ('fault' in sent) return settled(sent.fault, told);
    if (!sent.held) return { kind: 'again', whole: true, error: { kind: 'destination-not-api', name: told.name }, after: null };
  }
  return { kind: 'onward', step: 'draft', etag: parcel.etag };
}

async function sendDraft(line: Line, { parcel, input, ours }: Load, told: Told): Promise<Outcome> {
  const release = parcel.releaseId;
  const body = JSON.stringify(toNinjs(input, (photo) => `${line.address}${photoPath(photo)}`));
  const key = stepKey(parcel.key, 'draft', body);
  const outcome = readDraft(await ask(line, { for: 'draft', release, body, key, etag: parcel.etag }), release, told);
  return outcome.kind === 'conflict' ? whoseIsIt(line, { parcel, ours }, told) : outcome;
}

async function publish(line: Line, { parcel, input, ours }: Load, told: Told): Promise<Outcome> {
  const { releaseId: release, etag } = parcel;
  if (etag === null) throw new Error(`Parcel ${parcel.id} is to be published, but nothing of it is there`);
  const { embargo } = input.release.fields;
  const embargoUntil = embargo && new Date(embargo.until).toISOString();
  const body = JSON.stringify({ etag, ...(embargoUntil === null ? {} : { embargoedUntil: embargoUntil }) });
  const key = stepKey(parcel.key, 'publish', body);
  const outcome = readReceipt(await ask(line, { for: 'publish', release, body, key }), { release, etag, embargoUntil }, told);
  return outcome.kind === 'conflict' ? whoseIsIt(line, { parcel, ours }, told) : outcome;
}

async function whoseIsIt(line: Line, { parcel, ours: { keys } }: Omit<Load, 'input'>, told: Told): Promise<Outcome> {
  const { releaseId: release, etag } = parcel;
  return readHeld(await ask(line, { for: 'held', release }), { release, keys, etag }, told);
}

/** Where there are no two versions to speak of, a conflict is told as one. */
const settled = (fault: Fault, { name }: Told): Outcome =>
  fault.kind === 'conflict' ? { kind: 'blocked', error: { kind: 'remote-conflict', name } } : fault;
