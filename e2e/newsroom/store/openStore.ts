import { postgresStore } from './postgresStore.ts';
import { sqliteStore } from './sqliteStore.ts';
import type { Store } from './store.ts';

/** Opens the newsroom's database: PostgreSQL where its address is given, else SQLite in the folder. */
export const openStore = (folder: string, database?: string): Promise<Store> =>
  database === undefined ? Promise.resolve(sqliteStore(folder)) : postgresStore(database);
