import { apiRequest } from '../../core/outbox/apiRequest.ts';
import { readStatus } from '../../core/outbox/readStatus.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { checkAddress } from './checkAddress.ts';
import { exchange } from './exchange.ts';
import { isSendable } from './isSendable.ts';

/** Asks a destination who it is and whether it takes the token, sending nothing else: its own name, or exactly what is wrong. */
export async function checkDestination(
  destination: Destination,
  token: string | null,
  fetchIt: typeof fetch,
): Promise<Result<{ name: string }>> {
  const { name } = destination;
  const address = checkAddress(destination);
  if (!address.ok) return address;
  if (token === null) return fail({ kind: 'token-missing', name });
  if (!isSendable(token)) return fail({ kind: 'token-refused', name });
  const line = { address: address.value, token, fetch: fetchIt, signal: new AbortController().signal };
  const status = readStatus(await exchange(line, apiRequest({ for: 'status' })), { name, now: new Date() });
  if (status.ok) return ok({ name: status.value.name });
  return fail(status.fault.kind === 'conflict' ? { kind: 'destination-not-api', name } : status.fault.error);
}
