import type { ShareKey } from '../../core/share/shareQuestion.ts';
import type { ShareKind } from '../../core/share/shareKind.ts';
import type { ShareState } from '../../core/share/shareStep.ts';
import type { Database } from './database.ts';
import { seal } from './seal.ts';

/** A row of what is shared with one place. */
export interface ShareRow {
  destination_id: string;
  kind: ShareKind;
  uuid: string;
  base: string | null;
  base_etag: string | null;
  base_version: number;
  theirs: string | null;
  theirs_etag: string | null;
  theirs_version: number;
  /** Who wrote the newest version of the other side, and when (an instant in UTC). */
  author: string;
  at: string;
  /** The seal of what stood here when it was last the common version; null when it is not. */
  local_seal: string | null;
  /** The number of this desk's newest courier bundle when the other's last came in; 0 over a link. */
  our_version: number;
}

const columns =
  'destination_id, kind, uuid, base, base_etag, base_version, theirs, theirs_etag, theirs_version, author, at, local_seal, our_version, sha256';

const sealOf = (row: ShareRow): string =>
  seal(
    row.destination_id,
    row.kind,
    row.uuid,
    row.base,
    row.base_etag,
    String(row.base_version),
    row.theirs,
    row.theirs_etag,
    String(row.theirs_version),
    row.author,
    row.at,
    row.local_seal,
    String(row.our_version),
  );

/** A row nobody has written yet: nothing is known of the other side. */
export const newShare = ({ destinationId, kind, id }: ShareKey): ShareRow => ({
  destination_id: destinationId,
  kind,
  uuid: id,
  base: null,
  base_etag: null,
  base_version: 0,
  theirs: null,
  theirs_etag: null,
  theirs_version: 0,
  author: '',
  at: '1970-01-01T00:00:00.000Z',
  local_seal: null,
  our_version: 0,
});

/** What is shared of one thing with one place. A damaged row is as good as none: without a common version, differences are asked about. */
export function readShare(database: Database, key: ShareKey): ShareRow {
  const row = database.get<ShareRow & { sha256: string }>(
    `SELECT ${columns} FROM shares WHERE destination_id = ? AND kind = ? AND uuid = ?`,
    key.destinationId,
    key.kind,
    key.id,
  );
  return row && sealOf(row) === row.sha256 ? row : newShare(key);
}

/** Writes a row over the one of the same thing and place. */
export function writeShare(database: Database, row: ShareRow): void {
  database.run(
    `INSERT OR REPLACE INTO shares (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.destination_id,
    row.kind,
    row.uuid,
    row.base,
    row.base_etag,
    row.base_version,
    row.theirs,
    row.theirs_etag,
    row.theirs_version,
    row.author,
    row.at,
    row.local_seal,
    row.our_version,
    sealOf(row),
  );
}

/** The version of the other side that is not dealt with yet. */
export const theirsOf = ({ theirs, theirs_etag }: ShareRow): ShareState['theirs'] =>
  theirs_etag === null ? null : { json: theirs, etag: theirs_etag };

/** A row whose other side is dealt with: their version, or none after a deletion, is the common one now. */
export const settledShare = (row: ShareRow): ShareRow => ({
  ...row,
  base: row.theirs,
  base_etag: row.theirs_etag,
  base_version: row.theirs_version,
  theirs: null,
  theirs_etag: null,
  theirs_version: 0,
  local_seal: null,
});
