import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import { apiRequest, photoPath, type Ask } from '../../core/outbox/apiRequest.ts';
import { arrivedOf } from '../../core/outbox/arrived.ts';
import { embargoDoubt } from '../../core/outbox/embargoDoubt.ts';
import { isLate } from '../../core/outbox/isLate.ts';
import type { Outcome } from '../../core/outbox/outcome.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import { readProblem } from '../../core/outbox/problem.ts';
import { readAccepted } from '../../core/outbox/readAccepted.ts';
import { readDraft } from '../../core/outbox/readDraft.ts';
import { readHeld } from '../../core/outbox/readHeld.ts';
import type { Read } from '../../core/outbox/readJson.ts';
import { readReceipt } from '../../core/outbox/readReceipt.ts';
import { readRetracted } from '../../core/outbox/readRetracted.ts';
import { readStatus } from '../../core/outbox/readStatus.ts';
import type { Fault, Told } from '../../core/outbox/replyFault.ts';
import type { Adapter, Load } from './adapter.ts';
import { sendPhotoPortion } from './datelinePhotos.ts';
import { exchange, type Line } from './exchange.ts';
import { packed } from './packed.ts';
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
  if (parcel.step === 'retract') return retract(line, load, told);
  if (parcel.step !== 'draft' && parcel.etag === null) return { kind: 'onward', step: 'draft', etag: null };
  if (parcel.step === 'photos' && parcel.arrived.photos >= input.photos.size) return { kind: 'onward', step: 'publish', etag: parcel.etag };
  const doubt = await embargoFault(line, load, told);
  if (doubt) return doubt;
  if (parcel.step === 'photos') {
    const sent = await sendPhotoPortion(line, load, told);
    return 'fault' in sent ? settled(sent.fault, told) : sent;
  }
  return parcel.step === 'draft' ? sendDraft(line, load, told) : publish(line, load, told);
}

const ask = async (line: Line, asked: Ask) => exchange(line, await packed(apiRequest(asked)));

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

async function sendDraft(line: Line, { parcel, input, ours }: Load, told: Told): Promise<Outcome> {
  const release = parcel.releaseId;
  const body = JSON.stringify(toNinjs(input, (photo) => `${line.address}${photoPath(photo)}`));
  const key = stepKey(parcel.key, 'draft', body);
  const outcome = readDraft(await ask(line, { for: 'draft', release, body, key, etag: parcel.etag }), release, told);
  if (outcome.kind === 'conflict') return whoseIsIt(line, { parcel, ours }, told);
  return outcome.kind === 'onward' && input.photos.size === 0 ? { ...outcome, step: 'publish' } : outcome;
}

async function publish(line: Line, { parcel, input, ours }: Load, told: Told): Promise<Outcome> {
  const { releaseId: release, etag } = parcel;
  if (etag === null) throw new Error(`Parcel ${parcel.id} is to be published, but nothing of it is there`);
  const { embargo } = input.release.fields;
  const embargoUntil = embargo && new Date(embargo.until).toISOString();
  const body = JSON.stringify({ etag, ...(embargoUntil === null ? {} : { embargoedUntil: embargoUntil }) });
  const key = stepKey(parcel.key, 'publish', body);
  const reply = await ask(line, { for: 'publish', release, body, key });
  // The server has lost a photo since it said that it had it.
  if (reply.kind === 'answer' && reply.status === 424 && readProblem(reply.text).type === 'asset-missing')
    return { kind: 'onward', step: 'photos', etag, arrived: arrivedOf(input, 0) };
  const outcome = readReceipt(reply, { release, etag, embargoUntil }, told);
  return outcome.kind === 'conflict' ? whoseIsIt(line, { parcel, ours }, told) : outcome;
}

/** Takes a release back. Where nothing of it ever arrived there is nothing to take back. */
async function retract(line: Line, { parcel }: Load, told: Told): Promise<Outcome> {
  const { releaseId: release } = parcel;
  const body = JSON.stringify({ reason: parcel.reason });
  const key = stepKey(parcel.key, 'retract', body);
  const retracted = readRetracted(await ask(line, { for: 'retract', release, body, key }), release, told);
  return 'fault' in retracted ? settled(retracted.fault, told) : retracted;
}

async function whoseIsIt(line: Line, { parcel, ours: { keys } }: Pick<Load, 'parcel' | 'ours'>, told: Told): Promise<Outcome> {
  const { releaseId: release, etag } = parcel;
  return readHeld(await ask(line, { for: 'held', release }), { release, keys, etag }, told);
}

/** Where there are no two versions to speak of, a conflict is told as one. */
const settled = (fault: Fault, { name }: Told): Outcome =>
  fault.kind === 'conflict' ? { kind: 'blocked', error: { kind: 'remote-conflict', name } } : fault;
