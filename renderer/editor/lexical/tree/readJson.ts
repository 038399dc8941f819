import type { ReadNode } from './lexicalJson.ts';

const isNode = (value: unknown): value is ReadNode => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a node, or an empty one where it is none. */
export const nodeOf = (value: unknown): ReadNode => (isNode(value) ? value : {});

/** The children of a node; none where it has none. */
export const childrenOf = (node: ReadNode): ReadNode[] => (Array.isArray(node['children']) ? node['children'].filter(isNode) : []);

/** A text under a key, or the empty text. */
export const textOf = (node: ReadNode, key: string): string => (typeof node[key] === 'string' ? node[key] : '');

/** A value of the node's own state (`$`), or undefined. */
export const stateOf = (node: ReadNode, key: string): unknown => nodeOf(node['$'])[key];
