import type { Outcome } from './outcome.ts';
import { readProblem } from './problem.ts';
import { heldSchema } from './readHeld.ts';
import { readJson } from './readJson.ts';
import type { Reply } from './reply.ts';
import type { Fault, Told } from './replyFault.ts';

/** Reads the answer to taking a release back: done only when the server says so of this release, or says that it never had it. */
export function readRetracted(reply: Reply, release: string, told: Told): Outcome | { fault: Fault } {
  const isUnknown = reply.kind === 'answer' && reply.status === 404 && readProblem(reply.text).type === 'not-found';
  if (isUnknown) return { kind: 'delivered', receipt: null };
  const read = readJson(
    reply,
    heldSchema.refine(({ uuid, state }) => uuid === release && state === 'retracted'),
    told,
  );
  return read.ok ? { kind: 'delivered', receipt: null } : read;
}
