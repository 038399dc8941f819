import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unpack = promisify(gunzip);

/**
 * The whole body, unpacked where it came packed with gzip; `too-large` when it is over `limit` bytes, packed or unpacked, and
 * `unreadable` when it cannot be unpacked. The rest of what is refused is read away, so that the answer can still be heard. Rejects when
 * the sender breaks off.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | 'too-large' | 'unreadable'> {
  const coding = request.headers['content-encoding'] ?? 'identity';
  if (coding !== 'identity' && coding !== 'gzip') {
    request.resume();
    return 'unreadable';
  }
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    request.resume();
    return 'too-large';
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) return 'too-large';
  const sent = Buffer.concat(chunks);
  if (coding === 'identity') return new Uint8Array(sent);
  try {
    return new Uint8Array(await unpack(sent, { maxOutputLength: limit }));
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'unreadable';
  }
}
