/** The part of the SQLite engine that `database.ts` uses; the package's own types are out of reach behind its `exports`. */
declare module 'better-sqlite3-multiple-ciphers' {
  interface Statement {
    all: (...values: unknown[]) => unknown[];
    get: (...values: unknown[]) => unknown;
    iterate: (...values: unknown[]) => Iterable<unknown>;
    run: (...values: unknown[]) => { changes: number };
  }
  class Engine {
    constructor(file: string, options: { readonly: boolean; fileMustExist: boolean; timeout: number });
    readonly inTransaction: boolean;
    prepare(sql: string): Statement;
    exec(sql: string): this;
    close(): this;
  }
  export = Engine;
}
