import { contract } from '../../core/ipc/contract.ts';
import type { CallName } from '../../core/ipc/names.ts';
import { fail } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import { messageFits } from './messageFits.ts';

/** Checks an argument against the contract and calls the handler with it. What does not fit is an error, never a call. */
export async function answer(handlers: Handlers, name: CallName, argument: unknown): Promise<Result<unknown>> {
  if (!messageFits(argument)) return fail({ kind: 'input-invalid', field: 'size' });
  const parsed = contract[name].argument.safeParse(argument);
  if (!parsed.success) return fail({ kind: 'input-invalid', field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' });
  const handler = handlers[name] as (argument: unknown) => Promise<Result<unknown>>;
  return handler(parsed.data);
}
