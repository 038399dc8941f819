import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request whose body has arrived whole. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
}

/** The SHA-256 of some bytes in hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
