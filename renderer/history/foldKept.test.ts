import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparedRow } from '../../core/history/comparedBlock.ts';
import { foldKept } from './foldKept.ts';

const row = (change: ComparedRow['change']): ComparedRow => ({ change, before: null, after: null, notes: [] });

test('no row is lost, and no change is hidden', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<ComparedRow['change']>('kept', 'kept', 'kept', 'kept', 'changed', 'added'), { maxLength: 60 }),
      (changes) => {
        const rows = changes.map(row);
        const folds = foldKept(rows);
        expect(folds.flatMap((fold) => fold.rows)).toEqual(rows);
        expect(folds.filter(({ isFolded }) => isFolded).flatMap((fold) => fold.rows.filter(({ change }) => change !== 'kept'))).toEqual([]);
        for (const { from, rows: part } of folds) expect(rows[from]).toBe(part[0]);
      },
    ),
  );
});

test('what stands beside a change is shown with it, the long rest waits to be asked for', () => {
  const folds = foldKept([...Array<ComparedRow>(6).fill(row('kept')), row('changed'), row('kept'), row('kept')]);
  expect(folds.map(({ rows, isFolded }) => [rows.length, isFolded])).toEqual([
    [5, true],
    [3, false],
    [1, false],
  ]);
});
