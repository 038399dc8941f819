import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { User } from './users/users.ts';

/** A request whose body has arrived whole. */
export interface Asked {
  method: string;
  /** Without its query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
  user: User;
}

/** The SHA-256 of some bytes in hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
