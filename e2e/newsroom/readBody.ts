import type { IncomingMessage } from 'node:http';

/** The whole body; `too-large` when it is over `limit` bytes, and then the rest is read away so that the answer can still be heard. Rejects when the sender breaks off. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | 'too-large'> {
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
  return size > limit ? 'too-large' : new Uint8Array(Buffer.concat(chunks));
}
