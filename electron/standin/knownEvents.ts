import { EventEmitter } from 'node:events';

type Name<Events> = keyof Events & string;
type Listener<Events, E extends keyof Events> = Events[E] extends unknown[] ? (...details: Events[E]) => void : never;

/**
 * An emitter that refuses listeners for events it never emits: against the stand-in they would wait for ever in silence,
 * while against Electron they would be called.
 */
export class KnownEvents<Events extends Record<keyof Events, unknown[]>> extends EventEmitter {
  constructor(owner: string, names: readonly Name<Events>[]) {
    super();
    const known = new Set<string | symbol>([...names, 'newListener', 'removeListener']);
    super.on('newListener', (name: string | symbol) => {
      if (!known.has(name)) throw new Error(`electron stand-in: ${owner} never emits '${String(name)}'`);
    });
  }

  override on<E extends Name<Events>>(event: E, listener: Listener<Events, E>): this {
    return super.on(event, listener);
  }

  override once<E extends Name<Events>>(event: E, listener: Listener<Events, E>): this {
    return super.once(event, listener);
  }

  override off<E extends Name<Events>>(event: E, listener: Listener<Events, E>): this {
    return super.off(event, listener);
  }

  override removeListener<E extends Name<Events>>(event: E, listener: Listener<Events, E>): this {
    return super.off(event, listener);
  }

  override emit<E extends Name<Events>>(event: E, ...details: Events[E]): boolean {
    return super.emit(event, ...details);
  }
}
