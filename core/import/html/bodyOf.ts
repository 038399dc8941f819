import { parse } from 'parse5';
import { staysOut } from './leftOut.ts';
import { isBlockElement, isElement, isText, lineBreak, textNode, type Element } from './node.ts';

/** Pages nest some thirty elements; what nests thousands is broken or made to exhaust the stack. */
const deepest = 150;

/** The body of a page of HTML. Elements that lie deeper than any page has them give up their place to what they hold. */
export function bodyOf(html: string): Element | null {
  const page = parse(html).childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html');
  const body = page?.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'body');
  if (!body) return null;
  const levels: Element[][] = [[body]];
  while (levels.length < deepest) {
    const next = (levels.at(-1) ?? []).flatMap(({ childNodes }) => childNodes.filter(isElement));
    if (next.length === 0) return body;
    levels.push(next);
  }
  for (const element of levels.at(-1) ?? []) flatten(element);
  return body;
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
    else if (isBlockElement(node)) left.push(lineBreak, ...node.childNodes.toReversed(), lineBreak);
    else left.push(...node.childNodes.toReversed());
  }
  element.childNodes = kept;
}

/** The words inside an element of any depth. */
function deepWords(element: Element): string {
  const words: string[] = [];
  const left = element.childNodes.toReversed();
  for (let node = left.pop(); node; node = left.pop())
    if (isText(node)) words.push(node.value);
    else if (isElement(node)) left.push(...node.childNodes.toReversed());
  return words.join(' ');
}
