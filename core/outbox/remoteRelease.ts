import { z } from 'zod';
import { etag, remoteState } from '../api/resources.ts';
import { readJson, type Read } from './readJson.ts';
import type { Reply } from './reply.ts';
import type { Told } from './replyFault.ts';

/** The newest version of a release at a newsroom, as somebody reads it before approving it. `embargoedUntil` is an instant in UTC. */
export const remoteReleaseSchema = z.strictObject({
  etag,
  state: remoteState,
  author: z.string(),
  headline: z.string(),
  text: z.string(),
  embargoedUntil: z.string().nullable(),
});
export type RemoteRelease = z.infer<typeof remoteReleaseSchema>;

const text = z.object({ contentType: z.string().optional(), value: z.string() });
const heldSchema = z.object({
  uuid: z.uuid(),
  etag,
  state: remoteState,
  author: z.string(),
  document: z.object({ title: z.string().default(''), bodies: z.array(text).default([]), embargoedUntil: z.string().optional() }),
});

/** Reads what a newsroom holds of a release (`GET /v1/releases/{uuid}`), its words as plain text. */
export function readRemoteRelease(reply: Reply, release: string, told: Told): Read<RemoteRelease> {
  const read = readJson(
    reply,
    heldSchema.refine(({ uuid }) => uuid === release),
    told,
  );
  if (!read.ok) return read;
  const { document, etag: version, state, author } = read.value;
  const plain = document.bodies.find(({ contentType }) => contentType === 'text/plain')?.value ?? '';
  const { title: headline, embargoedUntil = null } = document;
  return { ok: true, value: { etag: version, state, author, headline, text: plain, embargoedUntil } };
}
