import type { Change } from '../../core/api/resources.ts';
import type { Statements } from './store/store.ts';

/**
 * Writes down what happened, inside the transaction in which it did. Those take turns, so a cursor is never seen before a smaller
 * one: who asks from the last one he has seen misses nothing.
 */
export async function noteChange(
  statements: Statements,
  { kind, uuid, version, what, author, at }: Omit<Change, 'cursor' | 'record'>,
): Promise<void> {
  const [last] = await statements.all<{ cursor: number | null }>('SELECT max(cursor) AS cursor FROM changes');
  await statements.run(
    'INSERT INTO changes (cursor, kind, uuid, n, what, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    (last?.cursor ?? 0) + 1,
    kind,
    uuid,
    version,
    what,
    author,
    at,
  );
}
