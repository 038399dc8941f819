import type { BlockOf, ListItem } from '../../../../core/release/document/document.ts';
import { listStart } from '../../../../core/release/document/listStart.ts';
import { inlinesFromLexical } from './inlinesFromLexical.ts';
import type { ReadNode } from './lexicalJson.ts';
import { childrenOf, textOf } from './readJson.ts';

/** Whether a list of Lexical is numbered, and from where on it counts. */
export function kindFromLexical(list: ReadNode): Pick<BlockOf<'list'>, 'ordered' | 'start'> {
  const ordered = list['listType'] === 'number';
  return { ordered, ...listStart(ordered, list['start']) };
}

/** Lexical's list items as items of the document tree: an item that holds a list only belongs to the item before it. */
export function itemsFromLexical(nodes: readonly ReadNode[]): ListItem[] {
  const items: ListItem[] = [];
  for (const node of nodes) {
    const children = childrenOf(node);
    const lists = children.filter(isList);
    if (lists.length === 0 || lists.length < children.length || items.length === 0)
      items.push({ children: inlinesFromLexical(withoutLists(children)), list: null });
    for (const list of lists) attach(items, list);
  }
  return items;
}

function attach(items: ListItem[], list: ReadNode): void {
  const last = items.at(-1);
  if (!last) return;
  const inner = itemsFromLexical(childrenOf(list));
  if (last.list) last.list.items.push(...inner);
  else last.list = { ...kindFromLexical(list), items: inner };
}

/** The words of an item without its lists; where a list stood between words, they stay apart. */
const withoutLists = (children: readonly ReadNode[]): ReadNode[] =>
  children
    .map((child) => (isList(child) ? { type: 'linebreak' } : child))
    .filter(
      (child, place, all) => !isList(children[place] ?? {}) || (place > 0 && place < all.length - 1 && !isList(children[place - 1] ?? {})),
    );

const isList = (node: ReadNode): boolean => textOf(node, 'type') === 'list';
