import { $addUpdateTag, $getRoot, $getSelection, $isParagraphNode, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { $selectBlock, $topBlock } from './atomicBlock.ts';

/**
 * Puts a block after the block the caret is in, or in the place of an empty paragraph; at the end where there is no caret. Words
 * are never torn apart for it. One step of undo.
 */
export function $insertAfterCaret(block: LexicalNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const end = $getSelection()?.getNodes().at(-1);
  const top = (end && $topBlock(end)) ?? $getRoot().getLastChild();
  if (!top) $getRoot().append(block);
  else if ($isParagraphNode(top) && top.isEmpty()) top.replace(block);
  else top.insertAfter(block);
}

/** The same for a block of one piece, which is then selected. */
export function $insertBlock(block: LexicalNode): void {
  $insertAfterCaret(block);
  $selectBlock(block);
}
