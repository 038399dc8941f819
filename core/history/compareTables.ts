import type { BlockOf } from '../release/document/document.ts';
import { inlineText } from '../release/inlineText.ts';
import { align } from './align.ts';
import type { ComparedBlock, ComparedCell, ComparedLine } from './comparedBlock.ts';
import { compareLines, compareWords } from './compareWords.ts';
import type { ComparedWords } from './compareWords.ts';
import { likeness } from './likeness.ts';
import type { Tally } from './tally.ts';

type Table = BlockOf<'table'>;
type Row = Table['rows'][number];
type Cell = Row['cells'][number];

/** Compares two tables: rows that read alike stand for each other, in them the cells of columns that do. Both sides stay whole. */
export function compareTables(older: Table, newer: Table, tally: Tally): { before: ComparedBlock; after: ComparedBlock } {
  const caption = compareLines(older.caption, newer.caption);
  tally.add(caption);
  const columnAfter = partners(columns(older), columns(newer));
  const columnBefore = new Map([...columnAfter].map(([left, right]) => [right, left]));
  const before: ComparedCell[][] = [];
  const after: ComparedCell[][] = [];
  // A row that moved shows as gone from one place and come to another.
  for (const { before: was, after: is } of align(older.rows, newer.rows, byCells(rowText))) {
    if (was)
      before.push(
        was.cells.map((cell, place) => {
          const words = wordsOf(cell, partner(is, columnAfter.get(place)));
          tally.add(words);
          return side(cell, words.before, is === null || !columnAfter.has(place) ? 'removed' : null);
        }),
      );
    if (is)
      after.push(
        is.cells.map((cell, place) => {
          const from = partner(was, columnBefore.get(place));
          const words = wordsOf(from, cell);
          if (from === null) tally.add(words);
          return side(cell, words.after, was === null || !columnBefore.has(place) ? 'added' : null);
        }),
      );
  }
  return {
    before: { type: 'table', caption: caption.before, rows: before },
    after: { type: 'table', caption: caption.after, rows: after },
  };
}

const partner = (row: Row | null, column: number | undefined): Cell | null => (column === undefined ? null : (row?.cells[column] ?? null));
const wordsOf = (older: Cell | null, newer: Cell | null): ComparedWords => compareWords(older?.children ?? [], newer?.children ?? []);

function side({ header }: Cell, runs: ComparedLine['runs'], whole: 'removed' | 'added' | null): ComparedCell {
  const change = whole ?? (runs.every((run) => run.change === 'kept') ? 'kept' : 'changed');
  return { isHeader: header, line: { change, runs } };
}

/** Which column of the older table became which of the newer one. Where their number is the same, each kept its place. */
function partners(before: readonly string[], after: readonly string[]): Map<number, number> {
  if (before.length === after.length) return new Map(before.map((_, place) => [place, place]));
  const pairs = align(
    [...before.entries()],
    [...after.entries()],
    byCells(([, text]) => text),
  );
  return new Map(pairs.flatMap(({ before: left, after: right }) => (left && right ? [[left[0], right[0]]] : [])));
}

const columns = ({ rows }: Table): string[] => {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, place) => rows.map(({ cells }) => inlineText(cells[place]?.children ?? [])).join('\n'));
};

const rowText = ({ cells }: Row): string => cells.map(({ children }) => inlineText(children)).join('\n');

const byCells = <T>(textOf: (thing: T) => string) => ({
  idOf: () => null,
  keyOf: textOf,
  likeness: (one: T, other: T) => likeness(textOf(one), textOf(other)),
});
