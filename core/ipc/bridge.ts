import type { Result } from '../result.ts';
import type { CallAnswer, CallArgument } from './contract.ts';
import type { EventValue } from './events.ts';
import type { CallName, EventName } from './names.ts';

/** The one object the preload exposes as `window.dateline`: a function per call, a subscription per event. */
export interface Bridge {
  readonly calls: { readonly [N in CallName]: (argument: CallArgument<N>) => Promise<Result<CallAnswer<N>>> };
  /** Each gives back the function that ends the subscription. */
  readonly events: { readonly [N in EventName]: (listener: (value: EventValue<N>) => void) => () => void };
}
