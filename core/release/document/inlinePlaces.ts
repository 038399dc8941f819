/** A stored value that may be a block, item, row or cell: what it holds is not known yet. */
type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives `holder` with `key` changed, the order of its keys kept; anything but a list under `key` stays as it is. */
const inList = (holder: unknown, key: string, change: (entry: unknown) => unknown): unknown =>
  isLoose(holder) && Array.isArray(holder[key]) ? { ...holder, [key]: holder[key].map(change) } : holder;

/** The words under `key`. */
const inWords = (holder: unknown, key: string, change: ChangeList): unknown =>
  isLoose(holder) && Array.isArray(holder[key]) ? { ...holder, [key]: change(holder[key]) } : holder;
type ChangeList = (inlines: unknown[]) => unknown[];

/** A list inside an item or block: `items`, each with words and perhaps a list of its own. */
const inItems = (list: unknown, change: ChangeList): unknown =>
  inList(list, 'items', (item) => {
    const words = inWords(item, 'children', change);
    return isLoose(words) && isLoose(words['list']) ? { ...words, list: inItems(words['list'], change) } : words;
  });

/**
 * Changes every row of inlines of a block, wherever its type keeps them, and nothing else: keys stay in their order, so that a
 * block nobody changed is written as it was read. A value that is no block of ours comes back as it is.
 */
export function inlineLists(block: unknown, change: ChangeList): unknown {
  if (!isLoose(block)) return block;
  switch (block['type']) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inWords(block, 'children', change);
    case 'figure':
      return inWords(block, 'caption', change);
    case 'list':
      return inItems(block, change);
    case 'table':
      return inList(block, 'rows', (row) => inList(row, 'cells', (cell) => inWords(cell, 'children', change)));
    default:
      return block;
  }
}

/** Changes every inline of a block by itself. */
export const inlinePlaces = (block: unknown, change: (inline: unknown) => unknown): unknown =>
  inlineLists(block, (inlines) => inlines.map(change));
