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
