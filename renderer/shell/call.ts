import type { CallAnswer, CallArgument } from '../../core/ipc/contract.ts';
import type { CallName } from '../../core/ipc/names.ts';
import type { Result } from '../../core/result.ts';
import { bridge } from './bridge.ts';

/** Asks the machine for one act of the contract. Expected failures come back as values; a rejection is a bug. */
export const call = <N extends CallName>(name: N, argument: CallArgument<N>): Promise<Result<CallAnswer<N>>> =>
  bridge().calls[name](argument);
