import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedPart } from './movedPart.ts';

test('a part is put before another, or last', () => {
  expect(movedPart(['a', 'b', 'c'], 0, 3)).toEqual(['b', 'c', 'a']);
  expect(movedPart(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(movedPart(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'a', 'c']);
});

test('wherever a part is moved, none is lost, and what would change nothing is no move', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }), (list, from, before) => {
      const moved = movedPart(list, from, before);
      if (moved === null) return;
      expect(moved.toSorted()).toEqual(list.toSorted());
      expect(moved).not.toEqual(list);
    }),
  );
});
