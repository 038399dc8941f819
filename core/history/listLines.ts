import type { BlockOf, Inline, ListItem } from '../release/document/document.ts';

/** A line of a list, flat: its depth (0 is outermost) and its number in an ordered list. */
export interface ListLine {
  inlines: readonly Inline[];
  of: { depth: number; number: number | null };
}

/** The lines of a list in reading order, the lists inside it among them. */
export const listLines = ({ ordered, items }: Pick<BlockOf<'list'>, 'ordered' | 'items'>): ListLine[] => linesOf(ordered, items, 0);

const linesOf = (ordered: boolean, items: readonly ListItem[], depth: number): ListLine[] =>
  items.flatMap(({ children, list }, place) => [
    { inlines: children, of: { depth, number: ordered ? place + 1 : null } },
    ...(list ? linesOf(list.ordered, list.items, depth + 1) : []),
  ]);
