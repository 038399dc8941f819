import type { ApiRequest } from '../../core/outbox/apiRequest.ts';
import type { Reply } from '../../core/outbox/reply.ts';

/** Where requests go and how. `address` comes from `checkAddress`. */
export interface Line {
  address: string;
  /** The value of the Authorization header. */
  authorization: string;
  fetch: typeof fetch;
  /** Breaks off the request under way. */
  signal: AbortSignal;
}

const largestAnswer = 4 * 1024 * 1024;
const patience = 30_000;
/** The slowest link a photo is given time for, bytes a second (16 kbit/s). */
const slowestLink = 2000;

/**
 * Sends one request and gives back what came of it; never throws for what a network does. The token travels in its header
 * alone. Redirects are not followed, and each request has a connection of its own, for a kept one may be dead.
 */
export async function exchange(line: Line, request: ApiRequest): Promise<Reply> {
  const { address, authorization, fetch, signal } = line;
  const url = `${address}${request.path}`;
  const patient = AbortSignal.timeout(patience + Math.ceil(((sizeOf(request.body) + (request.expects ?? 0)) * 1000) / slowestLink));
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: { ...request.headers, accept: 'application/json', authorization, connection: 'close' },
      body: request.body === null ? null : asBody(request.body),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.any([signal, patient]),
    });
    const contentType = response.headers.get('content-type') ?? '';
    const bytes = await bytesOf(response);
    return {
      kind: 'answer',
      status: response.status,
      contentType,
      etag: response.headers.get('etag'),
      date: response.headers.get('date'),
      retryAfter: response.headers.get('retry-after'),
      uploadOffset: response.headers.get('upload-offset'),
      redirect: redirectOf(response, url),
      text: bytes?.toString('utf8') ?? null,
      ...(bytes && contentType.startsWith('image/') ? { text: '', bytes: new Uint8Array(bytes) } : {}),
    };
  } catch {
    return { kind: 'none' };
  }
}

const sizeOf = (body: ApiRequest['body']): number => (body === null ? 0 : Buffer.byteLength(body));
const asBody = (body: string | Uint8Array): string | Uint8Array<ArrayBuffer> => (typeof body === 'string' ? body : new Uint8Array(body));

function redirectOf(response: Response, url: string): 'none' | 'same-host' | 'other-host' {
  if (response.type === 'opaqueredirect') return 'other-host';
  const to = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || to === null) return 'none';
  return URL.canParse(to, url) && new URL(to, url).host === new URL(url).host ? 'same-host' : 'other-host';
}

/** What an answer says; null when it was cut short or is larger than any answer of the API. */
async function bytesOf(response: Response): Promise<Buffer | null> {
  if (!response.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > largestAnswer) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
