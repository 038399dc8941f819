import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageFits } from './messageFits.ts';

const nested = (depth: number, make: (inner: unknown) => unknown): unknown => {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = make(value);
  return value;
};
const ring: Record<string, unknown> = { text: '' };
ring['self'] = [ring, ring];

test.each<[string, unknown]>([
  ['nothing', null],
  ['a release of two million characters', { id: 'x', document: { blocks: [{ text: 'я'.repeat(2_000_000) }] } }],
  ['a list in a list, a hundred deep', nested(100, (inner) => ({ list: [inner] }))],
  ['as deep as is taken', nested(200, (inner) => [inner])],
])('%s fits', (_what, message) => {
  expect(messageFits(message)).toBe(true);
});

test.each<[string, unknown]>([
  ['eleven million characters', 'x'.repeat(11_000_000)],
  ['eleven million characters in many places', Array.from({ length: 110 }, () => ({ text: 'x'.repeat(100_000) }))],
  ['eleven million characters as a name', { ['x'.repeat(11_000_000)]: 1 }],
  ['a list with four billion holes', Array.from({ length: 1 }, () => Array(4_000_000_000))],
  ['eleven million bytes', new Uint8Array(11_000_000)],
  ['a ring', ring],
  ['lists that unfold into 2 to the 60th', nested(60, (inner) => [inner, inner])],
  ['one level too deep', nested(201, (inner) => [inner])],
  ['a hundred thousand levels', nested(100_000, (inner) => ({ children: [inner] }))],
])('%s does not', (_what, message) => {
  expect(messageFits(message)).toBe(false);
});

test('whatever it is given, it answers', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true, withTypedArray: true, withSparseArray: true }),
      (message) => {
        expect(typeof messageFits(message)).toBe('boolean');
      },
    ),
  );
});
