/** What stands for a `?` in a statement. */
export type Value = string | number | null;

/** Asking and writing, alone or inside a transaction. */
export interface Statements {
  all: <T>(sql: string, ...values: Value[]) => Promise<T[]>;
  run: (sql: string, ...values: Value[]) => Promise<void>;
}

/** The newsroom's memory. Transactions are done one after the other, by all instances together. */
export interface Store extends Statements {
  /** All of it or none of it, on the disk when it returns. */
  transaction: <T>(act: (statements: Statements) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}
