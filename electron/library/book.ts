import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { Database } from './database.ts';
import { DamagedRow } from './libraryFault.ts';
import { seal } from './seal.ts';

/** The tables that are books. */
export const bookTables = ['contacts', 'sign_offs', 'snippets', 'kits', 'letterheads', 'own_templates', 'trainings'] as const;
type BookTable = (typeof bookTables)[number];

/** A row of a book: an entry as JSON, and since when it is out of the book. */
export interface BookRow {
  id: string;
  json: string;
  removed_at: string | null;
  sha256: string;
}

/** The entries of one kind that a person keeps: contacts, sign-offs, snippets, kits. */
export interface Book<Entry> {
  entries: () => Result<Entry[]>;
  /** One entry, or null where it is out of the book or never was in it. */
  entry: (id: string) => Result<Entry | null>;
  save: (entry: Entry) => Result<null>;
  remove: (id: string) => Result<null>;
  restore: (id: string) => Result<null>;
}

/** The seal a row of a book must have. */
export const sealOfBookRow = ({ id, json, removed_at }: Omit<BookRow, 'sha256'>): string => seal(id, json, removed_at);

/** Writes a row of a book over the one with its id. */
export function writeBookRow(database: Database, table: BookTable, row: Omit<BookRow, 'sha256'>): void {
  database.run(
    `INSERT INTO ${table} (id, json, removed_at, sha256) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET json = excluded.json, removed_at = excluded.removed_at, sha256 = excluded.sha256`,
    row.id,
    row.json,
    row.removed_at,
    sealOfBookRow(row),
  );
}

/** A book over one table, in the order its entries were made. Removing only hides; an entry saved again is back. */
export function book<Entry extends { id: string }>(
  database: Database,
  table: BookTable,
  read: (value: unknown) => Entry,
  now: () => Date,
): Book<Entry> {
  const whole = (row: BookRow): BookRow => {
    if (sealOfBookRow(row) !== row.sha256) throw new DamagedRow(`${table} ${row.id}`);
    return row;
  };
  const find = (id: string) => database.get<BookRow>(`SELECT id, json, removed_at, sha256 FROM ${table} WHERE id = ?`, id);
  const move = (id: string, removedAt: string | null) =>
    database.transaction(() => {
      const row = find(id);
      // Nothing to take out or put back is no error: the entry is where the person wants it.
      if (row && (whole(row).removed_at === null) !== (removedAt === null))
        writeBookRow(database, table, { ...row, removed_at: removedAt });
      return ok(null);
    });
  return {
    entry: (id) => {
      const row = find(id);
      return ok(row && whole(row).removed_at === null ? read(JSON.parse(row.json)) : null);
    },
    entries: () => {
      const rows = database.all<BookRow>(`SELECT id, json, removed_at, sha256 FROM ${table} ORDER BY rowid`);
      return ok(rows.filter((row) => whole(row).removed_at === null).map((row) => read(JSON.parse(row.json))));
    },
    save: (entry) => {
      writeBookRow(database, table, { id: entry.id, json: JSON.stringify(entry), removed_at: null });
      return ok(null);
    },
    remove: (id) => move(id, now().toISOString()),
    restore: (id) => move(id, null),
  };
}
