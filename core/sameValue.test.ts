import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameValue } from './sameValue.ts';

test('the order of keys says nothing, the order of a list does', () => {
  expect(sameValue({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue({ a: null }, {})).toBe(false);
  expect(sameValue({}, [])).toBe(false);
});

test('a stored value read back is the same; a changed one is not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const back: unknown = JSON.parse(JSON.stringify(one));
      expect(sameValue(back, JSON.parse(JSON.stringify(one)))).toBe(true);
      if (sameValue(one, other)) expect(JSON.parse(JSON.stringify(other))).toEqual(back);
    }),
  );
});
