import { problem, type Answer } from '../answer.ts';
import { sha256, type Asked } from '../asked.ts';
import type { Statements, Store } from '../store/store.ts';

/**
 * Does an act once for its user and Idempotency-Key. Act and answer are stored in one transaction; the same request again gets
 * the same answer, another request under the same key gets 422. Refusals are not kept: they changed nothing.
 */
export async function once(
  store: Store,
  asked: Asked,
  at: string,
  act: (statements: Statements, key: string) => Promise<Answer>,
): Promise<Answer> {
  const key = keyOf(asked);
  if (key === null) return problem('key-missing');
  const author = asked.user.name;
  const fingerprint = sha256(Buffer.concat([Buffer.from(`${asked.method} ${asked.path}\n`), asked.body]));
  return store.transaction(async (statements) => {
    const [kept] = await statements.all<{ fingerprint: string; status: number; headers: string; body: string }>(
      'SELECT fingerprint, status, headers, body FROM answers WHERE author = ? AND key = ?',
      author,
      key,
    );
    if (kept && kept.fingerprint !== fingerprint) return problem('key-reused');
    if (kept) {
      const headers = JSON.parse(kept.headers) as Record<string, string>;
      return { status: kept.status, headers: { ...headers, 'idempotency-replayed': 'true' }, body: kept.body };
    }
    const answer = await act(statements, key);
    if (answer.status < 300) {
      const { status, headers, body } = answer;
      await statements.run(
        'INSERT INTO answers (author, key, fingerprint, status, headers, body, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        author,
        key,
        fingerprint,
        status,
        JSON.stringify(headers),
        String(body),
        at,
      );
    }
    return answer;
  });
}

function keyOf({ headers }: Asked): string | null {
  const given = headers['idempotency-key'];
  const key = typeof given === 'string' ? given.trim().replace(/^"(.*)"$/, '$1') : '';
  return /^[\x21\x23-\x7e]{1,200}$/.test(key) ? key : null;
}
