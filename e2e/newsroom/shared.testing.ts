import { createHash, randomUUID } from 'node:crypto';
import type { Role } from '../../core/api/role.ts';
import { openNewsroom } from './newsroom.testing.ts';
import type { NewsroomGiven } from './startNewsroom.ts';
import { openStore } from './store/openStore.ts';
import { keepUser } from './users/users.ts';

/** An answer of the API, read. */
export interface Told {
  status: number;
  type: string | undefined;
  etag: string;
  value: Record<string, unknown>;
}

/** A newsroom with a user of each role; `as(role)` asks in a user's name. */
export async function openNewsroomWithUsers(more: Partial<NewsroomGiven> = {}, now: () => Date = () => new Date()) {
  const newsroom = await openNewsroom(now, undefined, { perMinute: 0, ...more });
  const store = more.database === undefined ? newsroom.store : await openStore('', more.database);
  for (const role of ['author', 'editor', 'release-authority'] as const)
    await keepUser(store, { name: `the ${role}`, role }, `token-of-${role}`, now().toISOString());
  if (store !== newsroom.store) await store.close();
  return { ...newsroom, as: (role: Role) => asking(newsroom.url, `token-of-${role}`) };
}

/** Asks an API with a token; each request has a key of its own unless one is given. */
export const asking =
  (url: string, token: string) =>
  async (method: string, at: string, body?: unknown, headers: Record<string, string> = {}): Promise<Told> => {
    const bytes = body instanceof Uint8Array;
    const response = await fetch(`${url}${at}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': `"${randomUUID()}"`,
        ...(body === undefined || bytes ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: bytes ? new Uint8Array(body) : typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    const value = (isJson ? JSON.parse(text) : {}) as Record<string, unknown>;
    const type = typeof value['type'] === 'string' ? value['type'].replace('urn:dateline:problem:', '') : undefined;
    return { status: response.status, type, etag: response.headers.get('etag') ?? '', value };
  };

/** The SHA-256 of bytes in hex, and as the header that announces it. */
export function digestOf(bytes: Uint8Array): { photo: string; digest: string } {
  const hash = createHash('sha256').update(bytes);
  return { photo: hash.copy().digest('hex'), digest: `sha-256=:${hash.digest('base64')}:` };
}
