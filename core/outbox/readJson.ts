import type { z } from 'zod';
import { jsonNesting } from '../jsonNesting.ts';
import type { Reply } from './reply.ts';
import { replyFault, type Fault, type Told } from './replyFault.ts';

/** An answer nests this deep at most: a document of 64 levels inside a page of others. What reads JSON goes down into it and would run out of stack. */
const deepest = 80;

/** A success read as its schema wants it, or what to do instead. */
export type Read<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** Reads a JSON answer. A success that is a web page, is cut short or says something else was not given by the API, so it is no success. */
export function readJson<T>(reply: Reply, schema: z.ZodType<T>, told: Told): Read<T> {
  const fault = replyFault(reply, told);
  if (fault) return { ok: false, fault };
  const again = (kind: 'destination-unreachable' | 'destination-not-api'): Read<T> => ({
    ok: false,
    fault: { kind: 'again', whole: true, error: { kind, name: told.name }, after: null },
  });
  if (reply.kind === 'none' || reply.text === null) return again('destination-unreachable');
  if (!/^\s*application\/([\w.-]+\+)?json\b/i.test(reply.contentType)) return again('destination-not-api');
  const read = schema.safeParse(parsed(reply.text));
  return read.success ? { ok: true, value: read.data } : again('destination-not-api');
}

function parsed(text: string): unknown {
  if (jsonNesting(text) > deepest) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
