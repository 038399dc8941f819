import type { AppError } from '../../core/appError.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { parsedJson, type Stored } from '../../core/stored/stored.ts';
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

/**
 * A book over one table, in the order its entries were made. Removing only hides; an entry saved again is back. An entry this version
 * cannot read is left out of the list and stays as it is; of one it can, it keeps what only another version knows.
 */
export function book<Entry extends { id: string }>(
  database: Database,
  table: BookTable,
  shape: Stored<Entry>,
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
      if (!row || whole(row).removed_at !== null) return ok(null);
      const entry = shape.known(parsedJson(row.json));
      return entry ? ok(entry) : fail(unreadable(row));
    },
    entries: () => {
      const rows = database.all<BookRow>(`SELECT id, json, removed_at, sha256 FROM ${table} ORDER BY rowid`);
      return ok(rows.filter((row) => whole(row).removed_at === null).flatMap((row) => shape.known(parsedJson(row.json)) ?? []));
    },
    save: (entry) =>
      database.transaction(() => {
        const row = find(entry.id);
        // A damaged row gives way, as it always did; one that is whole and cannot be read here does not.
        const isSealed = row !== undefined && sealOfBookRow(row) === row.sha256;
        const before = isSealed ? parsedJson(row.json) : undefined;
        if (isSealed && !shape.known(before)) return fail(unreadable(row));
        writeBookRow(database, table, { id: entry.id, json: JSON.stringify(shape.over(before, entry)), removed_at: null });
        return ok(null);
      }),
    remove: (id) => move(id, now().toISOString()),
    restore: (id) => move(id, null),
  };
}

/** An entry is called by its name or title, where the row has one that can be told. */
function unreadable({ id, json }: BookRow): AppError {
  const said = parsedJson(json) as { name?: unknown; title?: unknown } | null | undefined;
  const name = [said?.name, said?.title].find((one) => typeof one === 'string' && one !== '');
  return { kind: 'written-otherwise', name: typeof name === 'string' ? name : id };
}
