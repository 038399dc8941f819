import { isBlock } from './blockElements.ts';
import { unwrap } from './inlineStyle.ts';

/** What holds words only in a release. */
const wordsOnly = 'h1, h2, h3, h4, h5, h6, blockquote, td, th';

/**
 * Makes lines of the blocks inside a heading, a quote, a cell or an item, for a release has words only there and the import would
 * glue them. An item has its words first and then its inner lists.
 */
export function plainLines(body: HTMLElement): void {
  for (const holder of [...body.querySelectorAll(wordsOnly)].toReversed()) toLines(holder);
  for (const item of [...body.querySelectorAll('li')].toReversed()) {
    const lists = [...item.querySelectorAll('ul, ol')].filter((list) => list.parentElement?.closest('ul, ol, li') === item);
    for (const list of lists) list.replaceWith(seam(item));
    toLines(item);
    item.append(...lists);
  }
}

/** Stands where two lines meet until it is known whether there are words on both sides. */
const seam = (holder: Element): Element => holder.ownerDocument.createElement('wbr');

function toLines(holder: Element): void {
  for (const block of holder.querySelectorAll('*')) {
    if (!isBlock(block)) continue;
    block.before(seam(holder));
    block.after(seam(holder));
    unwrap(block);
  }
  let line: Node | null = null;
  let open: Element | null = null;
  for (const node of leaves(holder)) {
    if (node.nodeName === 'WBR') {
      if (line?.nodeType === Node.TEXT_NODE) open ??= node as Element;
      continue;
    }
    if (node.nodeType === Node.TEXT_NODE) open?.replaceWith(holder.ownerDocument.createElement('br'));
    open = null;
    line = node;
  }
  for (const left of holder.querySelectorAll('wbr')) left.remove();
}

/** Words, line breaks and seams in reading order. */
function leaves(holder: Element): Node[] {
  const walker = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.nodeType === Node.TEXT_NODE ? currentNode.nodeValue?.trim() : /^W?BR$/u.test(currentNode.nodeName))
      found.push(currentNode);
  }
  return found;
}
