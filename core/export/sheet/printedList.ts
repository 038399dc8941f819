import type { ListItem } from '../../release/document/document.ts';
import type { PrintedItem, PrintedList } from './part.ts';
import { printedRuns } from './printedRuns.ts';

/** A list without its empty items, or `null` when nothing is left. */
export function printedList(list: { ordered: boolean; items: readonly ListItem[] }, notShown: string): PrintedList | null {
  const items = list.items
    .map((item): PrintedItem => ({ runs: printedRuns(item.children, notShown), list: item.list && printedList(item.list, notShown) }))
    .filter((item) => item.runs.length > 0 || item.list !== null);
  return items.length === 0 ? null : { ordered: list.ordered, items };
}
