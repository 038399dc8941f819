import type { PhotoBytes } from '../export/exporter.ts';
import { unreachable } from '../export/unreachable.ts';
import { hexToBase64 } from './hexToBase64.ts';

/** One thing asked of the Dateline API. `key` is sent as Idempotency-Key, `etag` as If-Match. */
export type Ask =
  | { for: 'status' }
  | { for: 'held'; release: string }
  | { for: 'photo-held'; photo: string }
  | { for: 'photo'; photo: string; content: PhotoBytes }
  | { for: 'draft'; release: string; body: string; key: string; etag: string | null }
  | { for: 'publish'; release: string; body: string; key: string };

/** A request before it has an address and a token. `path` begins at the destination's address. */
export interface ApiRequest {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
}

/** Where a photo lies at a destination, named by the SHA-256 (hex) of its bytes. */
export const photoPath = (photo: string): string => `/v1/assets/sha256-${photo}`;

/** What to send for a thing asked. Every request may be sent any number of times and does its work once. */
export function apiRequest(ask: Ask): ApiRequest {
  switch (ask.for) {
    case 'status':
      return { method: 'GET', path: '/v1/status', headers: {}, body: null };
    case 'held':
      return { method: 'GET', path: `/v1/releases/${ask.release}`, headers: {}, body: null };
    case 'photo-held':
      return { method: 'HEAD', path: photoPath(ask.photo), headers: {}, body: null };
    case 'photo':
      return {
        method: 'PUT',
        path: photoPath(ask.photo),
        headers: { 'content-type': ask.content.mime, 'content-digest': `sha-256=:${hexToBase64(ask.photo)}:` },
        body: ask.content.bytes,
      };
    case 'draft':
      return {
        method: 'PUT',
        path: `/v1/releases/${ask.release}`,
        headers: { ...json(ask.key), ...(ask.etag === null ? {} : { 'if-match': ask.etag }) },
        body: ask.body,
      };
    case 'publish':
      return { method: 'POST', path: `/v1/releases/${ask.release}/publish`, headers: json(ask.key), body: ask.body };
    default:
      return unreachable(ask);
  }
}

const json = (key: string) => ({ 'content-type': 'application/json', 'idempotency-key': `"${key}"` });
