import type { Database, Value } from './database.ts';

/** How far beyond a hole rows are still looked for when the end of a table cannot be read. */
const farthest = 20_000;

/** Runs a reading that a damaged page may break off; undefined when it did. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The rows of a query up to the first that cannot be read. */
export function readable<Row>(database: Database, sql: string, ...values: Value[]): Row[] {
  const rows: Row[] = [];
  attempt(() => {
    for (const row of database.each<Row>(sql, ...values)) rows.push(row);
  });
  return rows;
}

/**
 * The numbers of rows a damaged table may hold, ascending: read from both ends up to the damage, and every number between,
 * since a row behind a broken page is often found when it is asked for by itself.
 */
export function rowNumbers(database: Database, table: string): number[] {
  const upward = readable<{ n: number }>(database, `SELECT rowid AS n FROM ${table} NOT INDEXED ORDER BY rowid`).map(({ n }) => n);
  const last = attempt(() => database.get<{ n: number | null }>(`SELECT MAX(rowid) AS n FROM ${table} NOT INDEXED`));
  const reached = upward.at(-1) ?? 0;
  if (last && (last.n ?? 0) <= reached) return upward;
  const downward = readable<{ n: number }>(database, `SELECT rowid AS n FROM ${table} NOT INDEXED ORDER BY rowid DESC`)
    .map(({ n }) => n)
    .toReversed();
  const end = Math.min(downward[0] ?? last?.n ?? Number.POSITIVE_INFINITY, reached + farthest);
  const between = Array.from({ length: Math.max(0, end - reached - 1) }, (_, at) => reached + 1 + at);
  return [...new Set([...upward, ...between, ...downward])];
}
