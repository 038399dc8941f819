import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualPlace, type PlacedPart } from './usualPlace.ts';

const put = (kinds: readonly PlacedPart[]) => {
  const parts: PlacedPart[] = [];
  for (const part of kinds) parts.splice(usualPlace(parts, part), 0, part);
  return parts;
};
const on = (date: string): PlacedPart => ({ kind: 'news', date });

test('parts come to stand in the trade’s order, in whatever order they are put in: releases first, the newest before', () => {
  const usual: PlacedPart[] = [
    on('2022-10-21'),
    on('2022-10-20'),
    on('2022-10-17'),
    { kind: 'fact-sheet' },
    { kind: 'backgrounder' },
    { kind: 'biography' },
    { kind: 'photo-sheet' },
    { kind: 'programme' },
    { kind: 'contacts' },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(usual, { minLength: usual.length }), (shuffled) => {
      expect(put(shuffled)).toEqual(usual);
    }),
  );
});

test('what a person has ordered otherwise stays so', () => {
  const own: PlacedPart[] = [{ kind: 'contacts' }, on('2022-10-17'), { kind: 'programme' }];
  expect(usualPlace(own, { kind: 'photo-sheet' })).toBe(2);
  expect(usualPlace(own, on('2022-10-20'))).toBe(1);
  expect(usualPlace(own, { kind: 'biography' })).toBe(2);
});
