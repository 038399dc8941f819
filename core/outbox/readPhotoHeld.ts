import type { Reply } from './reply.ts';
import { replyFault, type Fault, type Told } from './replyFault.ts';

/**
 * Reads the answer to asking for or sending a photo: whether the server holds it whole. Only an ETag with the photo's own
 * hash counts, for a sign-in page also answers 200.
 */
export function readPhotoHeld(reply: Reply, photo: string, told: Told): { held: boolean } | { fault: Fault } {
  if (reply.kind === 'answer' && reply.status === 404 && reply.redirect === 'none') return { held: false };
  const fault = replyFault(reply, told);
  if (fault) return { fault };
  if (reply.kind === 'answer' && reply.etag === `"sha256-${photo}"`) return { held: true };
  return { fault: { kind: 'again', whole: true, error: { kind: 'destination-not-api', name: told.name }, after: null } };
}
