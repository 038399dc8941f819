import type { ModelServer } from './modelServer.ts';

/** What goes wrong with one request, or with the program that sends it. */
export const modelFaults = [
  'none',
  'refuse',
  'drop-response',
  'cut-response',
  'late',
  'very-late',
  'sign-in',
  'busy',
  'broken',
  'killed-before',
  'killed-after',
] as const;
export type ModelFault = (typeof modelFaults)[number];

/** A request that was under way for longer is dead with its connection, in ms: less than the least lead of an embargo. */
const longestWay = 4 * 60_000;

/** The way to a server in memory, on which each request meets the next fault of a list, and none when it is used up. */
export function faultyFetch(server: ModelServer, faults: readonly ModelFault[], now: () => number) {
  const left = [...faults];
  const late: (() => Promise<void>)[] = [];
  const veryLate: (() => Promise<void>)[] = [];
  let isKilled = false;
  const answer = async (url: string, init: RequestInit): Promise<Response> => {
    if (isKilled) throw new TypeError('the program is gone');
    const fault = left.shift() ?? 'none';
    const sent = now();
    const address = new URL(url);
    const request = {
      method: init.method ?? 'GET',
      path: `${address.pathname}${address.search}`,
      headers: init.headers as Record<string, string>,
      body: typeof init.body === 'string' ? new TextEncoder().encode(init.body) : ((init.body as Uint8Array | null) ?? new Uint8Array()),
    };
    // What was under way for a long time arrives when it likes: before the next request, or after two, or when all is over.
    if (late.length > 0 && left.length % 2 === 0) await late.shift()?.();
    if (fault === 'killed-before' || fault === 'killed-after') isKilled = true;
    if (fault === 'refuse' || fault === 'killed-before') throw new TypeError('fetch failed');
    if (fault === 'late' || fault === 'very-late') {
      (fault === 'late' ? late : veryLate).push(async () => {
        if (now() - sent <= longestWay) await server.answer(request);
      });
      throw new TypeError('fetch failed');
    }
    if (fault === 'sign-in') return new Response('<!doctype html>', { status: 200, headers: { 'content-type': 'text/html' } });
    if (fault === 'busy') return new Response('', { status: 503, headers: { 'retry-after': '1' } });
    if (fault === 'broken') return new Response('', { status: 500 });
    const { status, headers, body } = await server.answer(request);
    if (fault === 'drop-response' || fault === 'killed-after') throw new TypeError('fetch failed');
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
    const said = request.method === 'HEAD' ? null : fault === 'cut-response' ? text.slice(0, -3) : text;
    return new Response(said, { status, headers });
  };
  return {
    fetch: ((url: string, init: RequestInit) => answer(url, init)) as typeof fetch,
    /** Tells whether the program was killed since the last time this was asked, and starts it anew. */
    wasKilled: (): boolean => {
      const was = isKilled;
      isKilled = false;
      return was;
    },
    /** Everything that was still under way arrives. */
    settle: async () => {
      for (const arrive of [...late.splice(0), ...veryLate.splice(0)]) await arrive();
    },
  };
}
