import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './columnWidths.ts';
import { textWidth as widthOf } from './page.ts';

const textWidth = widthOf('a4');

test('columns fill the line exactly, whatever is in them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
      (columns) => {
        const widths = columnWidths(columns, textWidth);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      },
    ),
  );
});

test('a short column leaves its room to one whose lines would break', () => {
  const [state = 0, forces = 0] = columnWidths(
    [
      ['State', 'Russia'],
      ['Equipment', 'Su-25 ground-attack aircraft, Iskander-M, electronic warfare'],
    ],
    textWidth,
  );
  expect(forces).toBeGreaterThan(state * 2);
});

test('likes are as wide as each other', () => {
  const [first, ...others] = columnWidths([['one'], ['two'], ['six']], textWidth);
  for (const other of others) expect(Math.abs(other - (first ?? 0))).toBeLessThan(4);
});
