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

/** All words inside, with single spaces. */
export function wordsOf(node: Node): string {
  if (isText(node)) return node.value;
  return isElement(node) ? node.childNodes.map(wordsOf).join(' ').replace(/\s+/gu, ' ').trim() : '';
}

const blockNames = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table ul img'.split(
    ' ',
  ),
);
/** Tells whether an element stands apart from what is beside it; a picture does, for it becomes a figure. */
export const isBlockElement = ({ tagName }: Element): boolean => blockNames.has(tagName);

/** Words of our own making. */
export const textNode = (value: string): DefaultTreeAdapterTypes.TextNode => ({ nodeName: '#text', value, parentNode: null });

/** A line break of our own making. */
export const lineBreak = {
  nodeName: 'br',
  tagName: 'br',
  attrs: [],
  childNodes: [],
  namespaceURI: '',
  parentNode: null,
} as unknown as Element;
