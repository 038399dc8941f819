import { expect, test } from 'vitest';
import { KnownEvents } from './knownEvents.ts';

interface Events {
  closed: [];
  quit: [code: number];
}
const emitter = () => new KnownEvents<Events>('app', ['closed', 'quit']);

test.each(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'] as const)(
  'waiting by %s for an event that never comes is an error, not silence',
  (way) => {
    const listen: NodeJS.EventEmitter = emitter();
    const never = 'session-created';
    expect(() => listen[way](never, () => {})).toThrow("electron stand-in: app never emits 'session-created'");
    expect(listen.listenerCount(never)).toBe(0);
  },
);

test('events that do come are heard, once or until the listener is taken away', () => {
  const listen = emitter();
  const heard: unknown[] = [];
  const each = (code: number) => heard.push(['each', code]);
  listen.on('quit', each);
  listen.once('quit', (code) => heard.push(['once', code]));
  listen.emit('quit', 1);
  listen.emit('quit', 2);
  listen.off('quit', each);
  listen.emit('quit', 3);
  expect(heard).toEqual([
    ['each', 1],
    ['once', 1],
    ['each', 2],
  ]);
});

test('a test driver may watch who listens', () => {
  const listen = emitter();
  const seen: unknown[] = [];
  (listen as NodeJS.EventEmitter).on('newListener', (name) => seen.push(name));
  listen.on('closed', () => {});
  expect(seen).toEqual(['closed']);
});
