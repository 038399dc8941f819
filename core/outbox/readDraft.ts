import { z } from 'zod';
import type { Outcome } from './outcome.ts';
import { readProblem } from './problem.ts';
import { readJson } from './readJson.ts';
import type { Reply } from './reply.ts';
import type { Told } from './replyFault.ts';
import { strongEtag } from './strongEtag.ts';

const draftSchema = z.object({ uuid: z.uuid(), etag: strongEtag });

/** Reads the answer to sending a draft: on to publishing with the version the server now holds, back to a missing photo, or a fault. */
export function readDraft(reply: Reply, release: string, told: Told): Outcome | { kind: 'conflict' } {
  if (reply.kind === 'answer' && reply.status === 424 && readProblem(reply.text).type === 'asset-missing')
    return { kind: 'onward', step: 'photos', etag: null };
  const read = readJson(
    reply,
    draftSchema.refine((draft) => draft.uuid === release),
    told,
  );
  return read.ok ? { kind: 'onward', step: 'photos', etag: read.value.etag } : read.fault;
}
