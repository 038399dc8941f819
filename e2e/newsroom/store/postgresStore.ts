import pg from 'pg';
import type { Statements, Store, Value } from './store.ts';
import { tables } from './tables.ts';

/** One number for all instances: whoever holds it is the only one that writes. */
const turn = 4_611_205;

/**
 * Opens the newsroom's tables in a PostgreSQL database (`postgres://…`). Several instances on one database take turns at writing,
 * so that each sees what the one before it has done, and cursors are given in the order in which changes can be read.
 */
export async function postgresStore(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 12, application_name: 'dateline-newsroom' });
  // A connection that dies while nobody uses it is replaced; without a listener the program would end with it.
  pool.on('error', () => {});
  const over = (client: Pick<pg.PoolClient, 'query'>): Statements => ({
    all: async <T>(sql: string, ...values: Value[]) => (await client.query(numbered(sql), values)).rows as T[],
    run: async (sql, ...values) => void (await client.query(numbered(sql), values)),
  });
  const transaction: Store['transaction'] = async (act) => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock($1)', [turn]);
      const value = await act(over(client));
      await client.query('COMMIT');
      client.release();
      return value;
    } catch (error) {
      // A connection whose end cannot be told is not used again.
      const isBack = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      client.release(!isBack);
      throw error;
    }
  };
  await transaction(async ({ run }) => {
    for (const table of tables) await run(table);
  });
  return { ...over({ query: pool.query.bind(pool) }), transaction, close: () => pool.end() };
}

const known = new Map<string, string>();

/** `?` as PostgreSQL counts them. No statement of ours has a question mark in a text. */
function numbered(sql: string): string {
  let n = 0;
  const text = known.get(sql) ?? sql.replace(/\?/g, () => `$${(n += 1)}`);
  known.set(sql, text);
  return text;
}
