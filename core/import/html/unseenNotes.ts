import { attribute, elementsIn, isElement, isText, styleOf, type Element, type Node } from './node.ts';

/** Marks what `leftOut` then leaves out; pages have no attribute of this name. */
export const leftOutMark = 'data-dateline-left-out';

/**
 * Marks the comments of Google Docs, which are numbered anchors both ways and so are known only together, and takes the codes of
 * Word's fields out, of which only the results are text.
 */
export function markUnseen(body: Element): void {
  const elements = elementsIn(body);
  for (const anchor of elements) {
    const href = anchor.tagName === 'a' ? attribute(anchor, 'href') : '';
    if (href.startsWith('#cmnt_ref')) mark(around(anchor));
    else if (href.startsWith('#cmnt')) mark(anchor);
  }
  dropFieldCodes(body);
}

const mark = (element: Element): void => void element.attrs.push({ name: leftOutMark, value: 'comment' });

/** The block that a comment stands in: it holds the comment alone. */
function around(anchor: Element): Element {
  for (let above = anchor.parentNode; above && 'tagName' in above; above = above.parentNode)
    if (isElement(above) && (above.tagName === 'div' || above.tagName === 'p')) return aloneIn(above);
  return anchor;
}

/** A comment of several paragraphs is a block around them; the page's own block holds more than one. */
function aloneIn(block: Element): Element {
  const { parentNode } = block;
  const holder = parentNode && 'tagName' in parentNode && isElement(parentNode) && parentNode.tagName === 'div' ? parentNode : null;
  const first = holder?.childNodes.find((node) => !isText(node) || node.value.trim() !== '');
  return holder && first === block && hasOneComment(holder) ? holder : block;
}

const hasOneComment = (holder: Element): boolean =>
  elementsIn(holder).filter((element) => attribute(element, 'href').startsWith('#cmnt_ref')).length === 1;

/** A field is `begin … code … separator … result … end`; only its result is text. */
function dropFieldCodes(body: Element): void {
  let depth = 0;
  let inCode = false;
  const left: Node[] = [body];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isText(node)) {
      if (inCode && depth > 0) node.value = '';
      continue;
    }
    if (!isElement(node)) continue;
    const style = styleOf(node);
    if (style.includes('mso-element:field-begin')) [depth, inCode] = [depth + 1, true];
    else if (style.includes('mso-element:field-separator')) inCode = false;
    else if (style.includes('mso-element:field-end')) [depth, inCode] = [Math.max(0, depth - 1), false];
    for (const child of node.childNodes.toReversed()) left.push(child);
  }
}
