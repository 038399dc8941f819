import type { EventValue } from '../../core/ipc/events.ts';
import type { EventName } from '../../core/ipc/names.ts';

/** Tells the window something; the command line gives one that tells nobody. */
export type EventSink = <N extends EventName>(name: N, value: EventValue<N>) => void;
