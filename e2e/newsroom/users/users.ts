import { randomBytes } from 'node:crypto';
import { role as roleSchema, type Role } from '../../../core/api/role.ts';
import { sha256 } from '../asked.ts';
import type { Statements, Store } from '../store/store.ts';

/** Somebody the newsroom knows. */
export interface User {
  name: string;
  role: Role;
}

/** A token nobody can guess. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** The user an Authorization header belongs to. What is looked up is the token's hash, so that neither the database nor time tells it. */
export async function userOf(store: Statements, header: string | undefined): Promise<User | null> {
  const token = /^Bearer ([\x21-\x7e]{1,500})$/.exec(header ?? '')?.[1];
  if (token === undefined) return null;
  const [user] = await store.all<User>('SELECT name, role FROM users WHERE token = ?', sha256(token));
  return user ? { name: user.name, role: roleSchema.parse(user.role) } : null;
}

/** Makes a user known, or gives one another role or token. */
export async function keepUser(store: Store, { name, role }: User, token: string, at: string): Promise<void> {
  await store.run(
    `INSERT INTO users (name, role, token, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET role = excluded.role, token = excluded.token`,
    name,
    role,
    sha256(token),
    at,
  );
}

/** Lets nobody in any more under a name. */
export const dropUser = (store: Store, name: string): Promise<void> => store.run('DELETE FROM users WHERE name = ?', name);

/** Everybody the newsroom knows. */
export const users = (store: Store): Promise<User[]> => store.all<User>('SELECT name, role FROM users ORDER BY name');
