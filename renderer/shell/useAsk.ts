import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AppError } from '../../core/appError.ts';
import type { CallAnswer, CallArgument } from '../../core/ipc/contract.ts';
import type { CallName } from '../../core/ipc/names.ts';
import { call } from './call.ts';

/** What is known of an answer by now. While it is asked for again the former one stays. */
export interface Asked<T> {
  value: T | undefined;
  error: AppError | null;
  isPending: boolean;
}

/** Asks the machine and keeps the answer until an event says it has changed. A rejection is a bug and reaches the crash screen. */
export function useAsk<N extends CallName>(name: N, argument: CallArgument<N>, enabled = true): Asked<CallAnswer<N>> {
  const { data, isPending } = useQuery({
    queryKey: [name, argument],
    queryFn: () => call(name, argument),
    enabled,
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  if (data === undefined) return { value: undefined, error: null, isPending };
  return data.ok ? { value: data.value, error: null, isPending } : { value: undefined, error: data.error, isPending };
}
