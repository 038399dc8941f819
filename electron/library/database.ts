import { closeSync, openSync } from 'node:fs';
import Engine from 'better-sqlite3-multiple-ciphers';
import { privateFile } from '../files/makePrivate.ts';

/** A value SQLite takes and gives. */
export type Value = string | number | null | Uint8Array;

/** One open SQLite file, the engine hidden. Statements are kept prepared; every call is synchronous. */
export interface Database {
  readonly file: string;
  /** All rows of a query, in the shape its columns are named. */
  all: <Row>(sql: string, ...values: Value[]) => Row[];
  /** The first row, or undefined. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the query alone knows the shape of its row.
  get: <Row>(sql: string, ...values: Value[]) => Row | undefined;
  /** The rows of a query one by one, up to the first that cannot be read. */
  each: <Row>(sql: string, ...values: Value[]) => Iterable<Row>;
  /** Runs one statement and gives the number of rows it changed. */
  run: (sql: string, ...values: Value[]) => number;
  /** Runs statements that return nothing and take nothing. */
  script: (sql: string) => void;
  /** Runs `act` as one transaction, or as part of the one under way; whatever it throws undoes it. */
  transaction: <T>(act: () => T) => T;
  close: () => void;
}

/** Opens a file, made when it is missing unless `readonly`, and for its owner alone: SQLite gives the log the rights of the file.
 * Waits up to 5 s for a lock; SQLite's errors are thrown as they are. */
export function openDatabase(file: string, options: { readonly?: boolean } = {}): Database {
  if (options.readonly !== true && file !== ':memory:') closeSync(openSync(file, 'a', privateFile));
  const engine = new Engine(file, { readonly: options.readonly ?? false, fileMustExist: options.readonly ?? false, timeout: 5000 });
  const prepared = new Map<string, ReturnType<typeof engine.prepare>>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = engine.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    file,
    all: <Row>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as Row[],
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the query alone knows the shape of its row.
    get: <Row>(sql: string, ...values: Value[]) => prepare(sql).get(...values) as Row | undefined,
    each: <Row>(sql: string, ...values: Value[]) => prepare(sql).iterate(...values) as Iterable<Row>,
    run: (sql, ...values) => prepare(sql).run(...values).changes,
    script: (sql) => void engine.exec(sql),
    transaction: (act) => {
      if (engine.inTransaction) return act();
      prepare('BEGIN IMMEDIATE').run();
      try {
        const value = act();
        prepare('COMMIT').run();
        return value;
      } catch (error) {
        // A full disk or a broken page has SQLite roll back by itself.
        if (engine.inTransaction) prepare('ROLLBACK').run();
        throw error;
      }
    },
    close: () => void engine.close(),
  };
}
