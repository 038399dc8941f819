import { z } from 'zod';
import type { Outcome } from './outcome.ts';
import { readJson } from './readJson.ts';
import type { Reply } from './reply.ts';
import type { Told } from './replyFault.ts';
import { strongEtag } from './strongEtag.ts';

/** What the API tells of a release it holds. */
export const heldSchema = z.object({
  uuid: z.uuid(),
  etag: strongEtag,
  state: z.string().catch(''),
  /** The Idempotency-Key this version was written with. */
  key: z.string().nullable(),
});

/** What this computer knows of the release: the keys of all its parcels for the destination, and the version it last relied on. */
export interface Ours {
  release: string;
  keys: readonly string[];
  etag: string | null;
}

/**
 * Reads what the server holds after it refused a draft as out of date. A version one of our own parcels has written may be
 * replaced; anybody else's is a conflict that a person decides.
 */
export function readHeld(reply: Reply, ours: Ours, told: Told): Outcome {
  const conflict: Outcome = { kind: 'blocked', error: { kind: 'remote-conflict', name: told.name } };
  const read = readJson(
    reply,
    heldSchema.refine((held) => held.uuid === ours.release),
    told,
  );
  if (!read.ok) return read.fault.kind === 'conflict' ? conflict : read.fault;
  const { etag, key } = read.value;
  const isOurs = key !== null && ours.keys.some((own) => key.startsWith(`${own}.`));
  return isOurs && etag !== ours.etag ? { kind: 'onward', step: 'draft', etag } : conflict;
}
