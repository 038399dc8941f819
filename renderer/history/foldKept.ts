import type { ComparedRow } from '../../core/history/comparedBlock.ts';

/** Rows to be drawn, or so many without changes that are drawn when they are asked for. */
export type Fold = { rows: readonly ComparedRow[]; isFolded: boolean; from: number };

/** So many rows without changes stand around each change. */
const around = 1;
/** Fewer than this are not worth a press. */
const fewest = 3;

/** Parts a comparison into what changed, with its neighbours, and longer stretches without changes. */
export function foldKept(rows: readonly ComparedRow[]): Fold[] {
  const isNear = rows.map((_, place) =>
    rows.slice(Math.max(0, place - around), place + around + 1).some(({ change }) => change !== 'kept'),
  );
  const folds: Fold[] = [];
  rows.forEach((row, place) => {
    const isFolded = isNear[place] !== true;
    const last = folds.at(-1);
    if (last?.isFolded === isFolded) folds[folds.length - 1] = { ...last, rows: [...last.rows, row] };
    else folds.push({ rows: [row], isFolded, from: place });
  });
  return folds.map((fold) => (fold.rows.length < fewest ? { ...fold, isFolded: false } : fold));
}
