import type { BlockOf } from '../../release/document/document.ts';
import { listStart } from '../../release/document/listStart.ts';
import type { PrintedItem, PrintedList } from './part.ts';
import { printedRuns } from './printedRuns.ts';

/** A list without its empty items, or `null` when nothing is left. */
export function printedList(list: Pick<BlockOf<'list'>, 'ordered' | 'start' | 'items'>, notShown: string): PrintedList | null {
  const items = list.items
    .map((item): PrintedItem => ({ runs: printedRuns(item.children, notShown), list: item.list && printedList(item.list, notShown) }))
    .filter((item) => item.runs.length > 0 || item.list !== null);
  return items.length === 0 ? null : { ordered: list.ordered, ...listStart(list.ordered, list.start), items };
}
