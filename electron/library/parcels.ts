import { isUnseen, statusBy, storedParcel, type Parcel } from '../../core/outbox/parcel.ts';
import type { ReleaseStatus } from '../../core/release/release.ts';
import { knownText } from '../../core/release/storedRelease.ts';
import { fail, ok } from '../../core/result.ts';
import { parsedJson } from '../../core/stored/stored.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import { DamagedRow } from './libraryFault.ts';
import { findMeta, missing } from './releaseMeta.ts';
import { setStatus } from './releases.ts';
import { seal } from './seal.ts';
import { readReleaseJson, releaseJson } from './storedText.ts';

type Part = Pick<LibraryInThread, 'queueParcel' | 'parcels' | 'frozen' | 'updateParcel'>;

/** A row of the outbox, or of the releases frozen for it. */
export interface ParcelRow {
  id: string;
  json: string;
  sha256: string;
}

/** The outbox: parcels in the order they were queued, each with its release as it was then. */
export const parcels = (database: Database): Part => ({
  queueParcel: (parcel, frozen) =>
    database.transaction(() => {
      // Asked again after a crash between the commit and the answer.
      if (database.get('SELECT 1 FROM parcels WHERE id = ?', parcel.id)) return ok(null);
      if (!findMeta(database, parcel.releaseId)) return fail(missing(parcel.releaseId));
      const earlier = undelivered(database, parcel);
      // Who takes a release back takes back what is on its way; what is being sent now is overtaken at its next step.
      const isInTheWay = ({ state, intent }: Parcel) => state !== 'refused' && (parcel.intent === 'publish' || intent === 'retract');
      if (earlier.some(isInTheWay)) return fail({ kind: 'release-queued', name: parcel.headline });
      // A refused parcel gives way to the corrected text; sent later, it would put the old one back.
      for (const given of earlier.filter(({ state }) => state !== 'sending'))
        writeParcel(database, { ...given, state: 'cancelled', updatedAt: parcel.queuedAt });
      writeParcel(database, parcel);
      writeFrozen(database, parcel.id, releaseJson(frozen));
      return setStatus(database, parcel.releaseId, 'waiting');
    }),
  parcels: () => ok(database.all<ParcelRow>('SELECT id, json, sha256 FROM parcels ORDER BY n').flatMap((row) => readParcel(row) ?? [])),
  frozen: (parcelId) => {
    const row = database.get<ParcelRow>('SELECT id, json, sha256 FROM parcel_releases WHERE id = ?', parcelId);
    if (!row) return fail({ kind: 'parcel-missing', name: parcelId });
    if (seal(row.id, row.json) !== row.sha256) return fail({ kind: 'release-damaged', name: headlineOf(database, parcelId) });
    const release = readReleaseJson(row.json);
    if (!release) return fail({ kind: 'written-otherwise', name: headlineOf(database, parcelId) });
    return ok({ ...release, ...knownText(release) });
  },
  updateParcel: (parcel) =>
    database.transaction(() => {
      const row = database.get<ParcelRow>('SELECT id, json, sha256 FROM parcels WHERE id = ?', parcel.id);
      const kept = row && readParcel(row);
      const late = fail({ kind: 'parcel-missing', name: parcel.headline });
      // Whoever read it before it was delivered or taken back comes too late.
      if (!kept || ((kept.state === 'delivered' || kept.state === 'cancelled') && parcel.state !== kept.state)) return late;
      // While a request is under way nobody can say what the server has seen.
      if (kept.state === 'sending' && parcel.state === 'cancelled' && !isUnseen(kept))
        return fail({ kind: 'parcel-under-way', name: parcel.headline });
      if (parcel.state !== 'delivered' && parcel.state !== 'cancelled' && isTakenBack(database, parcel)) {
        writeParcel(database, { ...parcel, state: 'cancelled' });
        return late;
      }
      writeParcel(database, parcel);
      const status = parcel.state === 'cancelled' || isTakenBack(database, parcel) ? statusWithout(database, parcel) : statusBy(parcel);
      return setStatus(database, parcel.releaseId, status);
    }),
});

/** Writes a parcel over the one with its id. */
export function writeParcel(database: Database, parcel: Parcel): void {
  const before = database.get<{ json: string }>('SELECT json FROM parcels WHERE id = ?', parcel.id);
  writeParcelRow(database, parcel, JSON.stringify(storedParcel.over(before && parsedJson(before.json), parcel)));
}

/** Writes a row of the outbox: what its parcel says, and what it is found by. */
export function writeParcelRow(
  database: Database,
  parcel: Pick<Parcel, 'id' | 'releaseId' | 'destinationId'> & { state: string },
  json: string,
): void {
  database.run(
    `INSERT INTO parcels (id, release_id, destination_id, state, json, sha256) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, json = excluded.json, sha256 = excluded.sha256`,
    parcel.id,
    parcel.releaseId,
    parcel.destinationId,
    parcel.state,
    json,
    seal(parcel.id, json),
  );
}

/** Writes the release frozen for a parcel. */
export function writeFrozen(database: Database, parcelId: string, json: string): void {
  database.run('INSERT INTO parcel_releases (id, json, sha256) VALUES (?, ?, ?)', parcelId, json, seal(parcelId, json));
}

/** Reads a row of the outbox; null where this version cannot read it. Throws `DamagedRow` when it is not as it was written. */
export function readParcel({ id, json, sha256 }: ParcelRow): Parcel | null {
  if (seal(id, json) !== sha256) throw new DamagedRow(`parcel ${id}`);
  return storedParcel.known(parsedJson(json));
}

const undelivered = (database: Database, { releaseId, destinationId }: Parcel): Parcel[] =>
  database
    .all<ParcelRow>(
      `SELECT id, json, sha256 FROM parcels WHERE release_id = ? AND destination_id = ? AND state IN ('waiting', 'sending', 'refused')`,
      releaseId,
      destinationId,
    )
    .flatMap((row) => readParcel(row) ?? []);

/** Tells whether the same release was asked to be taken back from the same destination after a parcel was queued. */
const isTakenBack = (database: Database, { id, releaseId, destinationId, intent }: Parcel): boolean =>
  intent === 'publish' &&
  database
    .all<ParcelRow>(
      `SELECT id, json, sha256 FROM parcels WHERE release_id = ? AND destination_id = ? AND state <> 'cancelled'
       AND n > (SELECT n FROM parcels WHERE id = ?)`,
      releaseId,
      destinationId,
      id,
    )
    .some((row) => readParcel(row)?.intent === 'retract');

/** The status of a release when one of its parcels is taken back: that of the newest other one, else ready to be sent. */
function statusWithout(database: Database, { releaseId }: Parcel): ReleaseStatus {
  const newest = database.get<ParcelRow>(
    `SELECT id, json, sha256 FROM parcels WHERE release_id = ? AND state <> 'cancelled' ORDER BY n DESC LIMIT 1`,
    releaseId,
  );
  const parcel = newest && readParcel(newest);
  return parcel ? statusBy(parcel) : 'ready';
}

const headlineOf = (database: Database, parcelId: string): string => {
  const row = database.get<ParcelRow>('SELECT id, json, sha256 FROM parcels WHERE id = ?', parcelId);
  return (row && readParcel(row)?.headline) ?? parcelId;
};
