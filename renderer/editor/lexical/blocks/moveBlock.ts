import { $addUpdateTag, $getEditor, $getSelection, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { $topBlock } from './atomicBlock.ts';
import { TELL_BLOCK_COMMAND } from './blockCommands.ts';

/** Moves a block past its neighbour; without a block, the one the caret is in. One step of undo. False at the end of the way. */
export function $moveBlock(node: LexicalNode | null, up: boolean): boolean {
  const start = node ?? $getSelection()?.getNodes()[0] ?? null;
  const block = start && $topBlock(start);
  const neighbour = up ? block?.getPreviousSibling() : block?.getNextSibling();
  if (!block || !neighbour) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (up) neighbour.insertBefore(block);
  else neighbour.insertAfter(block);
  $getEditor().dispatchCommand(TELL_BLOCK_COMMAND, { act: 'moved' });
  return true;
}
