import { capabilities } from '../../core/outbox/capabilities.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { adapters } from './adapters.ts';
import { checkAddress } from './checkAddress.ts';
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
  const adapter = adapters[destination.kind];
  const { token: needsToken } = capabilities[destination.kind];
  if (token === null && needsToken) return fail({ kind: 'token-missing', name });
  if (needsToken && !isSendable(token ?? '')) return fail({ kind: 'token-refused', name });
  const authorization = adapter.authorization(token ?? '', destination);
  const line = { address: address.value, authorization, fetch: fetchIt, signal: new AbortController().signal };
  const status = await adapter.ask(line, { name, now: new Date() });
  if (status.ok) return ok({ name: status.value.name });
  return fail(status.fault.kind === 'conflict' ? { kind: 'destination-not-api', name } : status.fault.error);
}
