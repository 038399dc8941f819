import type { RecordKind } from '../api/resources.ts';
import type { PhotoBytes } from '../export/exporter.ts';
import { unreachable } from '../export/unreachable.ts';
import { hexToBase64 } from './hexToBase64.ts';

/** One thing asked of the Dateline API. `key` is sent as Idempotency-Key, `etag` as If-Match. */
export type Ask =
  | { for: 'status' }
  | { for: 'held'; release: string }
  | { for: 'photo-held'; photo: string }
  | { for: 'photo'; photo: string; content: PhotoBytes }
  | { for: 'upload-offset'; photo: string }
  | { for: 'upload-begun'; photo: string; bytes: number }
  /** The bytes of a photo from `offset` on. */
  | { for: 'upload'; photo: string; offset: number; piece: Uint8Array }
  | { for: 'draft'; release: string; body: string; key: string; etag: string | null }
  | { for: 'publish'; release: string; body: string; key: string }
  | { for: 'retract'; release: string; body: string; key: string }
  | { for: 'approve'; release: string; body: string; key: string }
  /** At most `limit` changes since a cursor, with the documents themselves or without. */
  | { for: 'changes'; since: number; limit: number; documents: boolean }
  | { for: 'share'; kind: RecordKind; id: string; body: string; key: string; etag: string | null }
  | { for: 'unshare'; kind: RecordKind; id: string; key: string; etag: string }
  /** At most `length` bytes of a photo from `offset` on. */
  | { for: 'photo-piece'; photo: string; offset: number; length: number };

/** A request before it has an address and a token. `path` begins at the destination's address. */
export interface ApiRequest {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
  /** So many bytes may come back; absent where an answer is short. */
  expects?: number;
}

/** Where a photo lies at a destination, named by the SHA-256 (hex) of its bytes. */
export const photoPath = (photo: string): string => `/v1/assets/sha256-${photo}`;

const uploadPath = (photo: string): string => `/v1/uploads/${photo}`;
const tus = { 'tus-resumable': '1.0.0' };
/** The letters of a hash as bytes, written in hexadecimal themselves. */
const asciiHex = (text: string): string => Array.from(text, (sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('');

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
    case 'upload-offset':
      return { method: 'HEAD', path: uploadPath(ask.photo), headers: tus, body: null };
    case 'upload-begun':
      return {
        method: 'POST',
        path: '/v1/uploads',
        // Metadata is the name and its value in base64; the hash is in hexadecimal, which is ASCII.
        headers: { ...tus, 'upload-length': String(ask.bytes), 'upload-metadata': `sha256 ${hexToBase64(asciiHex(ask.photo))}` },
        body: null,
      };
    case 'upload':
      return {
        method: 'PATCH',
        path: uploadPath(ask.photo),
        headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(ask.offset) },
        body: ask.piece,
      };
    case 'draft':
      return {
        method: 'PUT',
        path: `/v1/releases/${ask.release}`,
        headers: { ...json(ask.key), ...ifMatch(ask.etag) },
        body: ask.body,
      };
    case 'publish':
      return { method: 'POST', path: `/v1/releases/${ask.release}/publish`, headers: json(ask.key), body: ask.body };
    case 'retract':
      return { method: 'POST', path: `/v1/releases/${ask.release}/retract`, headers: json(ask.key), body: ask.body };
    case 'approve':
      return { method: 'POST', path: `/v1/releases/${ask.release}/approve`, headers: json(ask.key), body: ask.body };
    case 'changes': {
      const { since, limit, documents } = ask;
      const path = `/v1/changes?since=${since}&limit=${limit}&documents=${documents ? 1 : 0}`;
      return { method: 'GET', path, headers: {}, body: null, expects: longestPage };
    }
    case 'share':
      return { method: 'PUT', path: recordPath(ask), headers: { ...json(ask.key), ...ifMatch(ask.etag) }, body: ask.body };
    case 'unshare':
      return { method: 'DELETE', path: recordPath(ask), headers: { ...keyed(ask.key), ...ifMatch(ask.etag) }, body: null };
    case 'photo-piece': {
      const range = `bytes=${ask.offset}-${ask.offset + ask.length - 1}`;
      return { method: 'GET', path: photoPath(ask.photo), headers: { range }, body: null, expects: ask.length };
    }
    default:
      return unreachable(ask);
  }
}

const keyed = (key: string) => ({ 'idempotency-key': `"${key}"` });
const json = (key: string) => ({ 'content-type': 'application/json', ...keyed(key) });
const ifMatch = (etag: string | null): Record<string, string> => (etag === null ? {} : { 'if-match': etag });
const recordPath = ({ kind, id }: { kind: RecordKind; id: string }): string => `/v1/${kind}/${id}`;
/** A page of changes with documents is rarely longer, in bytes. */
const longestPage = 512 * 1024;
