import type { Reply } from './reply.ts';
import type { Ours } from './readHeld.ts';
import { heldSchema } from './readHeld.ts';
import { readJson, type Read } from './readJson.ts';
import type { Told } from './replyFault.ts';

/** Reads whether the server has already taken the version we rely on for publication, now or at the end of its embargo. */
export function readAccepted(reply: Reply, ours: Pick<Ours, 'release' | 'etag'>, told: Told): Read<boolean> {
  const read = readJson(
    reply,
    heldSchema.refine((held) => held.uuid === ours.release),
    told,
  );
  if (!read.ok) return read;
  const { etag, state } = read.value;
  return { ok: true, value: etag === ours.etag && (state === 'published' || state === 'scheduled') };
}
