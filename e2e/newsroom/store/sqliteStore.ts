import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Statements, Store, Value } from './store.ts';
import { tables } from './tables.ts';

/** Opens the newsroom's database in a folder that is there, or one in memory that ends with it. */
export function sqliteStore(folder: string | null): Store {
  const database = new DatabaseSync(folder === null ? ':memory:' : path.join(folder, 'newsroom.db'));
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;');
  for (const table of tables) database.exec(table);
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const statements: Statements = {
    all: <T>(sql: string, ...values: Value[]) => Promise.resolve(prepare(sql).all(...values) as T[]),
    run: (sql, ...values) => Promise.resolve(void prepare(sql).run(...values)),
  };
  // There is one connection: whatever comes while a transaction is under way waits for its end, or it would be part of it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => {});
    return turn;
  };
  return {
    all: <T>(sql: string, ...values: Value[]) => inTurn(() => statements.all<T>(sql, ...values)),
    run: (sql, ...values) => inTurn(() => statements.run(sql, ...values)),
    transaction: (act) =>
      inTurn(async () => {
        database.exec('BEGIN IMMEDIATE');
        try {
          const value = await act(statements);
          database.exec('COMMIT');
          return value;
        } catch (error) {
          database.exec('ROLLBACK');
          throw error;
        }
      }),
    close: () => inTurn(() => Promise.resolve(database.close())),
  };
}
