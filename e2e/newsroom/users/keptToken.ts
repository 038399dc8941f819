import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newToken } from './users.ts';

/** The token kept in the newsroom's folder, that of its release authority; made at the first start, readable by its owner alone. */
export function keptToken(folder: string): string {
  const file = path.join(folder, 'token.txt');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const token = newToken();
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}
