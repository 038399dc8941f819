import type { BlockOf, Inline } from '../release/document/document.ts';

/** A line of a list, flat: its depth (0 is outermost) and its number in an ordered list. */
export interface ListLine {
  inlines: readonly Inline[];
  of: { depth: number; number: number | null };
}

type NumberedList = Pick<BlockOf<'list'>, 'ordered' | 'start' | 'items'>;

/** The lines of a list in reading order, the lists inside it among them. */
export const listLines = (list: NumberedList): ListLine[] => linesOf(list, 0);

const linesOf = ({ ordered, start = 1, items }: NumberedList, depth: number): ListLine[] =>
  items.flatMap(({ children, list }, place) => [
    { inlines: children, of: { depth, number: ordered ? start + place : null } },
    ...(list ? linesOf(list, depth + 1) : []),
  ]);
