import type { Outcome } from './outcome.ts';
import { problemLine, readProblem } from './problem.ts';
import type { Reply } from './reply.ts';
import { retryAfter } from './retryAfter.ts';

/** What a reply tells when it is not plain success: what to do, or that the server holds another version. */
export type Fault = Exclude<Outcome, { kind: 'onward' | 'delivered' }> | { kind: 'conflict' };

/** The destination's name and the time, for what a person is told. */
export interface Told {
  name: string;
  now: Date;
}

/**
 * Sorts an answer that is not a success by status and problem type, never by the words of a message; null for a success.
 * A fault of the way or of the server's day is tried again for ever; one that only a person can mend blocks. Nothing is ever dropped.
 */
export function replyFault(reply: Reply, { name, now }: Told): Fault | null {
  const again = (error: 'destination-unreachable' | 'destination-not-api' | 'destination-other-host'): Fault => ({
    kind: 'again',
    whole: true,
    error: { kind: error, name },
    after: null,
  });
  if (reply.kind === 'none') return again('destination-unreachable');
  const { status } = reply;
  if (reply.redirect === 'other-host') return again('destination-other-host');
  if (reply.redirect === 'same-host' || status === 407 || status === 511) return again('destination-not-api');
  if (status >= 200 && status < 300) return null;

  const problem = readProblem(reply.text);
  const failed = (whole: boolean): Fault => ({
    kind: 'again',
    whole,
    error: { kind: 'remote-failed', name, status },
    after: retryAfter(reply.retryAfter, now),
  });
  if (status === 401) return { kind: 'again', whole: true, error: { kind: 'token-refused', name }, after: null };
  if (status === 413) return { kind: 'blocked', error: { kind: 'remote-too-large', name } };
  if (status === 429 || status === 502 || status === 503 || status === 504) return failed(true);
  if (status >= 500 || status === 408 || status === 425) return failed(false);
  // Cut short: what it would have said is not known.
  if (reply.text === null) return again('destination-unreachable');
  if (status < 400 || (isWebPage(reply) && pageStatuses.has(status))) return again('destination-not-api');
  // Said of one release; the others go on.
  if (problem.type === 'not-yours')
    return { kind: 'blocked', error: { kind: 'remote-refused', name, status, detail: problemLine(problem, status) } };
  if (status === 403) return { kind: 'again', whole: true, error: { kind: 'not-allowed', name }, after: null };
  if (problem.type === 'in-progress' || problem.type === 'digest-mismatch') return failed(false);
  if (problem.type === 'trashed-at-hq') return { kind: 'blocked', error: { kind: 'remote-conflict', name } };
  if (problem.type === 'awaits-approval' || problem.type === 'approved-version-is-not-current')
    return { kind: 'again', whole: false, error: { kind: 'awaits-approval', name }, after: null };
  if (problem.type === 'retracted') return { kind: 'blocked', error: { kind: 'remote-retracted', name } };
  if (status === 409 || status === 412 || status === 428) return { kind: 'conflict' };
  return { kind: 'blocked', error: { kind: 'remote-refused', name, status, detail: problemLine(problem, status) } };
}

/** Refusals that a sign-in page, a proxy or a plain web server gives as well as an API does. */
const pageStatuses = new Set([400, 403, 404, 405, 410]);
const isWebPage = (reply: { contentType: string }) => /^\s*(text\/|application\/xhtml)/i.test(reply.contentType);
