import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode } from '@lexical/table';
import { $findMatchingParent, $getSelection, $getSelectionSlotFrame, $isElementNode, $isRangeSelection, type LexicalNode } from 'lexical';
import type { BlockStyle } from './actions.ts';

/** What the buttons show of the place the caret is in. */
export interface ToolbarState {
  style: BlockStyle;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  sub: boolean;
  sup: boolean;
  list: 'bullet' | 'number' | null;
  /** The address of the link at the caret, or null. */
  link: string | null;
  inTable: boolean;
  /** The caret stands where only words may stand: in a caption, or on a selected block. */
  wordsOnly: boolean;
}

export const nowhere: ToolbarState = {
  style: 'paragraph',
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  sub: false,
  sup: false,
  list: null,
  link: null,
  inTable: false,
  wordsOnly: false,
};

/** Reads it from the selection. */
export function $toolbarState(): ToolbarState {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { ...nowhere, wordsOnly: selection !== null };
  const node = selection.anchor.getNode();
  const list = $findMatchingParent(node, $isListNode);
  const link = $findMatchingParent(node, $isLinkNode);
  return {
    style: $styleOf(node),
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
    strike: selection.hasFormat('strikethrough'),
    sub: selection.hasFormat('subscript'),
    sup: selection.hasFormat('superscript'),
    list: list ? (list.getListType() === 'number' ? 'number' : 'bullet') : null,
    link: link?.getURL() ?? null,
    inTable: $findMatchingParent(node, $isTableCellNode) !== null,
    wordsOnly: $getSelectionSlotFrame(selection) !== null,
  };
}

function $styleOf(node: LexicalNode): BlockStyle {
  const block = $findMatchingParent(node, (one) => $isElementNode(one) && !one.isInline());
  if ($isHeadingNode(block)) return block.getTag() === 'h3' ? 'heading3' : 'heading2';
  return $isQuoteNode(block) ? 'quote' : 'paragraph';
}

/** Whether two states show the same. */
export const isSameState = (a: ToolbarState, b: ToolbarState): boolean => JSON.stringify(a) === JSON.stringify(b);
