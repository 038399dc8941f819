import { parcelSchema } from '../../core/outbox/parcel.ts';
import type { Parcel, ParcelState } from '../../core/outbox/parcel.ts';
import type { ReleaseStatus } from '../../core/release/release.ts';
import { fail, ok } from '../../core/result.ts';
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
      if (earlier.some(({ state }) => state !== 'refused')) return fail({ kind: 'release-queued', name: parcel.headline });
      // A refused parcel gives way to the corrected text; sent later, it would put the old one back.
      for (const refused of earlier) writeParcel(database, { ...refused, state: 'cancelled', updatedAt: parcel.queuedAt });
      writeParcel(database, parcel);
      writeFrozen(database, parcel.id, releaseJson(frozen));
      return setStatus(database, parcel.releaseId, 'waiting');
    }),
  parcels: () => ok(database.all<ParcelRow>('SELECT id, json, sha256 FROM parcels ORDER BY n').map(readParcel)),
  frozen: (parcelId) => {
    const row = database.get<ParcelRow>('SELECT id, json, sha256 FROM parcel_releases WHERE id = ?', parcelId);
    if (!row) return fail({ kind: 'parcel-missing', name: parcelId });
    if (seal(row.id, row.json) !== row.sha256) return fail({ kind: 'release-damaged', name: headlineOf(database, parcelId) });
    return ok(readReleaseJson(row.json));
  },
  updateParcel: (parcel) =>
    database.transaction(() => {
      const kept = database.get<{ state: ParcelState }>('SELECT state FROM parcels WHERE id = ?', parcel.id)?.state;
      // Whoever read it before it was delivered or taken back comes too late.
      if (kept === undefined || ((kept === 'delivered' || kept === 'cancelled') && parcel.state !== kept))
        return fail({ kind: 'parcel-missing', name: parcel.headline });
      // While a request is under way nobody can say what the server has seen.
      if (kept === 'sending' && parcel.state === 'cancelled') return fail({ kind: 'parcel-under-way', name: parcel.headline });
      writeParcel(database, parcel);
      return setStatus(database, parcel.releaseId, parcel.state === 'cancelled' ? statusWithout(database, parcel) : parcel.state);
    }),
});

/** Writes a parcel over the one with its id. */
export function writeParcel(database: Database, parcel: Parcel): void {
  const json = JSON.stringify(parcel);
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

/** Reads a row of the outbox; throws `DamagedRow` when it is not as it was written. */
export function readParcel({ id, json, sha256 }: ParcelRow): Parcel {
  if (seal(id, json) !== sha256) throw new DamagedRow(`parcel ${id}`);
  return parcelSchema.parse(JSON.parse(json));
}

const undelivered = (database: Database, { releaseId, destinationId }: Parcel): Parcel[] =>
  database
    .all<ParcelRow>(
      `SELECT id, json, sha256 FROM parcels WHERE release_id = ? AND destination_id = ? AND state IN ('waiting', 'sending', 'refused')`,
      releaseId,
      destinationId,
    )
    .map(readParcel);

/** The status of a release when one of its parcels is taken back: that of the newest other one, else ready to be sent. */
function statusWithout(database: Database, { releaseId }: Parcel): ReleaseStatus {
  const newest = database.get<ParcelRow>(
    `SELECT id, json, sha256 FROM parcels WHERE release_id = ? AND state <> 'cancelled' ORDER BY n DESC LIMIT 1`,
    releaseId,
  );
  const state = newest ? readParcel(newest).state : 'cancelled';
  return state === 'cancelled' ? 'ready' : state;
}

const headlineOf = (database: Database, parcelId: string): string => {
  const row = database.get<ParcelRow>('SELECT id, json, sha256 FROM parcels WHERE id = ?', parcelId);
  return row ? readParcel(row).headline : parcelId;
};
