import { capabilities } from '../../core/outbox/capabilities.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { adapters } from './adapters.ts';
import { checkAddress } from './checkAddress.ts';
import type { Line } from './exchange.ts';
import { isSendable } from './isSendable.ts';
import type { Tokens } from './tokens.ts';

/** Makes a line to a destination, sending nothing yet: its address is safe, and there is a token where one is needed. */
export async function openLine(
  { tokens, fetch }: { tokens: Pick<Tokens, 'get'>; fetch: typeof globalThis.fetch },
  destination: Destination,
  signal: AbortSignal,
): Promise<Result<Line>> {
  const { id, kind, name } = destination;
  const address = checkAddress(destination);
  if (!address.ok) return address;
  const needsToken = capabilities[kind].token;
  const token = needsToken ? await tokens.get(id) : '';
  if (token === null) return fail({ kind: 'token-missing', name });
  if (needsToken && !isSendable(token)) return fail({ kind: 'token-refused', name });
  return ok({ address: address.value, authorization: adapters[kind].authorization(token, destination), fetch, signal });
}
