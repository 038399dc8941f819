import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { adapters } from './adapters.ts';
import { openLine } from './openLine.ts';

/** Asks a destination who it is and whether it takes the token, sending nothing else: its own name, or exactly what is wrong. */
export async function checkDestination(
  destination: Destination,
  token: string | null,
  fetchIt: typeof fetch,
): Promise<Result<{ name: string }>> {
  const { name } = destination;
  const line = await openLine({ tokens: { get: async () => token }, fetch: fetchIt }, destination, new AbortController().signal);
  if (!line.ok) return line;
  const status = await adapters[destination.kind].ask(line.value, { name, now: new Date() });
  if (status.ok) return ok({ name: status.value.name });
  return fail(status.fault.kind === 'conflict' ? { kind: 'destination-not-api', name } : status.fault.error);
}
