import { closeSync, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Database, Value } from './database.ts';
import { attempt } from './readDamaged.ts';

/** Where the header of a file keeps its page size and its number of pages, in bytes (SQLite file format §1.3). */
const pageSizeAt = 16;
const pageCountAt = 28;

/** The pages that hold the table of tables of a new library, by their number from 1. */
export interface SchemaPages {
  pageSize: number;
  pages: ReadonlyMap<number, Buffer>;
  /** What the table of tables says. */
  says: string;
}

/** Reads the pages of the table of tables from a library that holds nothing yet: all that are not the first of a table or an index. */
export function schemaPages(fresh: Database): SchemaPages {
  fresh.get('PRAGMA wal_checkpoint(TRUNCATE)');
  const roots = new Set(fresh.all<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema').map(({ rootpage }) => rootpage));
  const bytes = readFileSync(fresh.file);
  const pageSize = bytes.readUInt16BE(pageSizeAt);
  const pages = new Map<number, Buffer>();
  for (let page = 1; page * pageSize <= bytes.length; page++)
    if (!roots.has(page)) pages.set(page, bytes.subarray((page - 1) * pageSize, page * pageSize));
  return { pageSize, pages, says: schemaOf(fresh) ?? '' };
}

/** Tells whether a library can be read through its own table of tables, which is the one a new library has. */
export const hasSchema = (library: Database, { says }: SchemaPages): boolean => schemaOf(library) === says;

/**
 * Lays a new library's table of tables over that of a damaged file. Libraries are all made by the same steps, so that
 * their tables begin at the same pages; where they do not, no row found holds its checksum and nothing comes of it.
 */
export function graftSchema(file: string, { pageSize, pages }: SchemaPages): void {
  const descriptor = openSync(file, 'r+');
  try {
    const count = Math.floor(fstatSync(descriptor).size / pageSize);
    for (const [page, bytes] of pages) {
      if (page > count) continue;
      const grafted = Buffer.from(bytes);
      if (page === 1) grafted.writeUInt32BE(count, pageCountAt);
      writeSync(descriptor, grafted, 0, pageSize, (page - 1) * pageSize);
    }
  } finally {
    closeSync(descriptor);
  }
}

const schemaOf = (database: Database): string | undefined =>
  attempt(() => JSON.stringify(database.all<Record<string, Value>>('SELECT type, name, rootpage, sql FROM sqlite_schema ORDER BY rowid')));
