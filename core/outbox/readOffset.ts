import type { Reply } from './reply.ts';
import { replyFault, type Fault, type Told } from './replyFault.ts';

/** What the server says of an upload: how much it has, that it knows none of this name, or what went wrong. */
export type Offset = { offset: number } | { unknown: true } | { fault: Fault };

/**
 * Reads an answer about an upload in pieces (tus 1.0). An offset other than expected, a lock or bytes that came in wrong are no
 * refusal: the upload is asked about again.
 */
export function readOffset(reply: Reply, told: Told): Offset {
  const failed = (status: number): Offset => ({
    fault: { kind: 'again', whole: false, error: { kind: 'remote-failed', name: told.name, status }, after: null },
  });
  if (reply.kind === 'answer' && reply.redirect === 'none') {
    const { status } = reply;
    if (status === 404 || status === 410) return { unknown: true };
    if (status === 409 || status === 423 || status === 460) return failed(status);
  }
  const fault = replyFault(reply, told);
  if (fault) return { fault };
  const given = reply.kind === 'answer' ? reply.uploadOffset : null;
  if (given !== null && /^\d{1,15}$/.test(given)) return { offset: Number(given) };
  return { fault: { kind: 'again', whole: true, error: { kind: 'destination-not-api', name: told.name }, after: null } };
}
