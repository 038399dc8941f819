import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Dropped } from '../imported.ts';

/** A node of parsed HTML. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
/** Takes what is left out. */
export type Dropping = (piece: Dropped) => void;

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** The value of an attribute; empty where there is none. */
export const attribute = (element: Element, name: string): string => element.attrs.find((one) => one.name === name)?.value ?? '';

/** The style of an element as office programs write it: small letters, no blanks, as in `mso-hide:all`. */
export const styleOf = (element: Element): string => attribute(element, 'style').toLowerCase().replace(/\s+/gu, '');

/** An element and all elements in it, in reading order, however deep they lie. */
export function elementsIn(root: Element): Element[] {
  const found: Element[] = [];
  const left = [root];
  for (let element = left.pop(); element; element = left.pop()) {
    found.push(element);
    for (const child of element.childNodes.toReversed()) if (isElement(child)) left.push(child);
  }
  return found;
}

/** All words inside, with single spaces. */
export function wordsOf(node: Node): string {
  if (isText(node)) return node.value;
  return isElement(node) ? node.childNodes.map(wordsOf).join(' ').replace(/\s+/gu, ' ').trim() : '';
}

const blockNames = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table ul img'.split(
    ' ',
  ),
);
/** Tells whether an element stands apart from what is beside it; a picture does, for it becomes a figure. */
export const isBlockElement = ({ tagName }: Element): boolean => blockNames.has(tagName);

/** Words of our own making. */
export const textNode = (value: string): DefaultTreeAdapterTypes.TextNode => ({ nodeName: '#text', value, parentNode: null });

/** An element of our own making. */
export const elementOf = (tagName: string, childNodes: Node[]): Element =>
  ({ nodeName: tagName, tagName, attrs: [], childNodes, namespaceURI: '', parentNode: null }) as unknown as Element;

/** A line break of our own making. */
export const lineBreak: Element = elementOf('br', []);
