import type { Block } from '../release/document/document.ts';

/** What a block says, as text that is equal for equal blocks: without its id, its keys in one order. */
export const blockContent = (block: Block): string => JSON.stringify({ ...block, id: '' }, ordered);

/** What of a block is not running text: what it is made of, and the data in it. */
export const blockFrame = (block: Block): string =>
  block.type === 'opaque'
    ? blockContent(block)
    : JSON.stringify({ ...block, id: '' }, (key, value: unknown) => (isText(key, value) ? [] : ordered(key, value)));

const isText = (key: string, value: unknown): boolean => (key === 'children' || key === 'caption') && Array.isArray(value);

const ordered = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;
