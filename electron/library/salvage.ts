import type { Database } from './database.ts';
import { bookTables, sealOfBookRow, writeBookRow } from './book.ts';
import type { BookRow } from './book.ts';
import { photoName, writePhoto } from './photos.ts';
import { readParcel, writeFrozen, writeParcelRow } from './parcels.ts';
import type { ParcelRow } from './parcels.ts';
import { attempt, rowNumbers } from './readDamaged.ts';
import { salvageReleases } from './salvageReleases.ts';
import type { HadRelease, TextAges } from './salvageReleases.ts';
import { seal } from './seal.ts';

/**
 * Brings over from a damaged library, or from a backup, every row that holds its checksum and is not in the fresh library
 * yet, and newer texts of the releases that are. `ages` goes from one source to the next. Nothing is written to the damaged one.
 * Gives what it had of releases.
 */
export function salvage(damaged: Database, fresh: Database, ages: TextAges = new Map()): HadRelease[] {
  // Without a readable first page there is nothing to ask for.
  if (attempt(() => damaged.get('SELECT 1 FROM sqlite_schema')) === undefined) return [];
  return fresh.transaction(() => {
    const had = salvageReleases(damaged, fresh, ages);
    for (const table of bookTables) salvageBook(damaged, fresh, table);
    salvagePhotos(damaged, fresh);
    salvageParcels(damaged, fresh);
    return had;
  });
}

function salvageBook(damaged: Database, fresh: Database, table: (typeof bookTables)[number]): void {
  for (const n of rowNumbers(damaged, table)) {
    const row = attempt(() => damaged.get<BookRow>(`SELECT id, json, removed_at, sha256 FROM ${table} WHERE rowid = ?`, n));
    if (!row || sealOfBookRow(row) !== row.sha256) continue;
    if (!fresh.get(`SELECT 1 FROM ${table} WHERE id = ?`, row.id)) writeBookRow(fresh, table, row);
  }
}

function salvagePhotos(damaged: Database, fresh: Database): void {
  for (const n of rowNumbers(damaged, 'photo_bytes')) {
    const row = attempt(() => damaged.get<{ bytes: Uint8Array }>('SELECT bytes FROM photo_bytes WHERE rowid = ?', n));
    if (!(row?.bytes instanceof Uint8Array)) continue;
    // The bytes name themselves; a damaged photo only takes up room under a name nobody asks for, so it is left behind.
    const photo = photoName(row.bytes);
    const about = attempt(() =>
      damaged.get<{ name: string; added_at: string }>('SELECT name, added_at FROM photos WHERE photo = ?', photo),
    );
    if (typeof about?.name === 'string' && typeof about.added_at === 'string')
      writePhoto(fresh, { photo, name: about.name, added_at: about.added_at, bytes: row.bytes });
  }
}

/** A row of the outbox with the columns it is found by. */
type SavedParcel = ParcelRow & { release_id: string; destination_id: string; state: string };

function salvageParcels(damaged: Database, fresh: Database): void {
  for (const n of rowNumbers(damaged, 'parcels')) {
    const row = attempt(() =>
      damaged.get<SavedParcel>('SELECT id, release_id, destination_id, state, json, sha256 FROM parcels WHERE rowid = ?', n),
    );
    if (!row || seal(row.id, row.json) !== row.sha256) continue;
    const { id } = row;
    // The parcel tells what it is found by; where this version of the program cannot read it, its row does.
    const told = { id, releaseId: row.release_id, destinationId: row.destination_id, state: row.state };
    const parcel = attempt(() => readParcel(row)) ?? told;
    if (!fresh.get('SELECT 1 FROM release_meta WHERE id = ?', parcel.releaseId)) continue;
    if (fresh.get('SELECT 1 FROM parcels WHERE id = ?', id)) continue;
    writeParcelRow(fresh, parcel, row.json);
    const frozen = attempt(() => damaged.get<ParcelRow>('SELECT id, json, sha256 FROM parcel_releases WHERE id = ?', id));
    if (frozen && seal(id, frozen.json) === frozen.sha256) writeFrozen(fresh, id, frozen.json);
  }
}
