import { createHash } from 'node:crypto';
import type { AppError } from '../../core/appError.ts';
import { apiRequest, type Ask } from '../../core/outbox/apiRequest.ts';
import { readRemoteRelease, type RemoteRelease } from '../../core/outbox/remoteRelease.ts';
import { replyFault, type Fault } from '../../core/outbox/replyFault.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { exchange } from './exchange.ts';
import { openLine } from './openLine.ts';
import type { Tokens } from './tokens.ts';

interface ApprovalNeeds {
  tokens: Pick<Tokens, 'get'>;
  fetch: typeof fetch;
  now: () => Date;
}

/** What a newsroom holds of a release; `remote-nothing` where nothing of it is there. */
export async function remoteRelease(needs: ApprovalNeeds, destination: Destination, release: string): Promise<Result<RemoteRelease>> {
  const reply = await ask(needs, destination, { for: 'held', release });
  if (!reply.ok) return reply;
  const { name } = destination;
  if (reply.value.kind === 'answer' && reply.value.status === 404) return fail({ kind: 'remote-nothing', name });
  const read = readRemoteRelease(reply.value, release, { name, now: needs.now() });
  return read.ok ? ok(read.value) : fail(told(read.fault, name));
}

/** Approves one version there, and no other: one that was replaced meanwhile is refused. */
export async function approveRelease(
  needs: ApprovalNeeds,
  destination: Destination,
  { release, etag }: { release: string; etag: string },
): Promise<Result<null>> {
  const body = JSON.stringify({ etag });
  const key = `approve.${createHash('sha256').update(`${release}\n${etag}`).digest('hex')}`;
  const reply = await ask(needs, destination, { for: 'approve', release, body, key });
  if (!reply.ok) return reply;
  const fault = replyFault(reply.value, { name: destination.name, now: needs.now() });
  return fault ? fail(told(fault, destination.name)) : ok(null);
}

async function ask({ tokens, fetch }: ApprovalNeeds, destination: Destination, asked: Ask) {
  const line = await openLine({ tokens, fetch }, destination, new AbortController().signal);
  return line.ok ? ok(await exchange(line.value, apiRequest(asked))) : line;
}

/** Another version is there than the one that was looked at. */
const told = (fault: Fault, name: string): AppError => (fault.kind === 'conflict' ? { kind: 'approval-moved', name } : fault.error);
