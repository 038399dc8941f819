import type { EventValue } from '../../core/ipc/events.ts';
import type { EventName } from '../../core/ipc/names.ts';
import { bridge } from './bridge.ts';

/** Listens to what the machine tells; gives back the function that ends the listening. */
export const onEvent = <N extends EventName>(name: N, listener: (value: EventValue<N>) => void): (() => void) =>
  bridge().events[name](listener);
