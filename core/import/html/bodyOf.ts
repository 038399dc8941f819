import { parse } from 'parse5';
import { drawLines } from './drawnLines.ts';
import { applyStyleSheets } from './styleSheet.ts';
import { markUnseen } from './unseenNotes.ts';
import { wordLists } from './wordLists.ts';
import { staysOut } from './leftOut.ts';
import { isBlockElement, isElement, isText, lineBreak, textNode, type Element } from './node.ts';

/** Pages nest some thirty elements; what nests thousands is broken or made to exhaust the stack. */
const deepest = 150;

/**
 * The body of a page of HTML as a reader sees it: what style sheets say stands in the elements, comments of office programs are
 * marked, drawn lists are lists. Elements that lie deeper than any page has them give up their place to what they hold. */
export function bodyOf(html: string): Element | null {
  const page = parse(html).childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html');
  const body = page?.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'body');
  if (!body) return null;
  applyStyleSheets(page ?? body);
  markUnseen(body);
  flattenDeep(body);
  drawLines(body);
  wordLists(body);
  return body;
}

function flattenDeep(body: Element): void {
  const levels: Element[][] = [[body]];
  while (levels.length < deepest) {
    const next = (levels.at(-1) ?? []).flatMap(({ childNodes }) => childNodes.filter(isElement));
    if (next.length === 0) return;
    levels.push(next);
  }
  for (const element of levels.at(-1) ?? []) flatten(element);
}

/**
 * Leaves the words of an element in their order, blocks a line each, and of its elements those that are left out and those that
 * hold none: pictures and line breaks.
 */
function flatten(element: Element): void {
  const kept: Element['childNodes'] = [];
  const left = element.childNodes.toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    if (node === lineBreak && kept.at(-1) === lineBreak) continue;
    if (!isElement(node) || node.childNodes.length === 0) kept.push(node);
    else if (staysOut(node)) kept.push({ ...node, childNodes: [textNode(deepWords(node))] });
    else
      for (const child of isBlockElement(node) ? [lineBreak, ...node.childNodes.toReversed(), lineBreak] : node.childNodes.toReversed())
        left.push(child);
  }
  element.childNodes = kept;
}

/** The words inside an element of any depth. */
function deepWords(element: Element): string {
  const words: string[] = [];
  const left = element.childNodes.toReversed();
  for (let node = left.pop(); node; node = left.pop())
    if (isText(node)) words.push(node.value);
    else if (isElement(node)) for (const child of node.childNodes.toReversed()) left.push(child);
  return words.join(' ');
}
