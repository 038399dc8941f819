import type { CallAnswer, CallArgument } from '../../core/ipc/contract.ts';
import type { CallName } from '../../core/ipc/names.ts';
import type { Result } from '../../core/result.ts';

/** The answer to one call of the contract; the argument has passed its schema. */
export type Handler<N extends CallName> = (argument: CallArgument<N>) => Promise<Result<CallAnswer<N>>>;

/** An answer to every call. */
export type Handlers = { [N in CallName]: Handler<N> };
