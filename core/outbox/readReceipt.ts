import { z } from 'zod';
import { isoInstant } from '../release/release.ts';
import type { Outcome } from './outcome.ts';
import { readJson } from './readJson.ts';
import type { Reply } from './reply.ts';
import type { Told } from './replyFault.ts';
import { skewAllowed } from './skewAllowed.ts';

const receiptReplySchema = z.object({
  uuid: z.uuid(),
  state: z.enum(['published', 'scheduled']),
  etag: z.string(),
  publishedAt: isoInstant,
  url: z.url({ protocol: /^https?$/ }).max(2083),
});

/** What was asked to be published. `embargoUntil` is an instant in UTC, or null. */
export interface Asked {
  release: string;
  etag: string;
  embargoUntil: string | null;
}

/**
 * Reads the answer to publishing. Only a whole receipt for this very release and version means delivered; one that says it was
 * made public before its embargo is put before a person at once.
 */
export function readReceipt(reply: Reply, asked: Asked, told: Told): Outcome | { kind: 'conflict' } {
  const ours = receiptReplySchema.refine((receipt) => receipt.uuid === asked.release && receipt.etag === asked.etag);
  const read = readJson(reply, ours, told);
  if (!read.ok) return read.fault;
  const { publishedAt, url, etag, state } = read.value;
  if (asked.embargoUntil !== null) {
    const until = Date.parse(asked.embargoUntil);
    const isEarly = Date.parse(publishedAt) < until || (state === 'published' && until - told.now.getTime() > skewAllowed);
    if (isEarly) return { kind: 'blocked', error: { kind: 'embargo-broken', name: told.name } };
  }
  return { kind: 'delivered', receipt: { publishedAt, url, etag } };
}
