import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codec } from './codec.ts';
import { changeParts } from './page/changeParts.ts';

const wire = codec(changeParts);
const sent = (value: unknown) => wire.decode(wire.encode(value));

test('what goes through is what structured clone would have made of it', () => {
  const anything = fc.anything({
    key: fc.oneof(fc.string(), fc.constantFrom('$', 'v', '__proto__', 'constructor')),
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(anything, (value) => {
      // Vitest's own comparison trips over a key named `constructor`.
      assert.deepEqual(sent(value), structuredClone(value));
    }),
    { numRuns: 3000 },
  );
});

test.each<[string, unknown]>([
  ['a date that is none', new Date(NaN)],
  ['a pattern', /a+/giu],
  ['bytes out of the middle', new Uint8Array([1, 2, 3, 4]).subarray(1, 3)],
  ['a buffer', new Uint8Array([1, 255]).buffer],
  ['what looks like the wire’s own words', { $: 'u', v: [{ $: 'd' }] }],
  ['the same thing twice', ((part) => [part, part])({ a: 1 })],
  ['a list with undefined', [undefined, null, -0]],
])('%s goes through', (_what, value) => {
  expect(sent(value)).toStrictEqual(structuredClone(value));
});

test('an error keeps its kind, its words and its trace', () => {
  const error = new RangeError('too far');
  const got = sent(error);
  expect(got).toBeInstanceOf(RangeError);
  expect(got).toMatchObject({ message: 'too far', stack: error.stack });
});

const ring: { self?: unknown } = {};
ring.self = ring;
test.each<[string, unknown]>([
  ['a function', () => 1],
  ['a function deep inside', { list: [new Map([[1, { act() {} }]])] }],
  ['a symbol', Symbol('x')],
  ['a promise', Promise.resolve()],
  ['a weak map', new WeakMap()],
  ['a ring', ring],
])('%s is refused in Electron’s words', (_what, value) => {
  expect(() => wire.encode(value)).toThrow('An object could not be cloned.');
});
