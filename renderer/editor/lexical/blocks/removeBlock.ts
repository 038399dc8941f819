import { $addUpdateTag, $createParagraphNode, $getEditor, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { $enterBlock, $isAtomicBlock } from './atomicBlock.ts';
import { TELL_BLOCK_COMMAND } from './blockCommands.ts';

/** Removes a block of one piece and puts the caret where it was. One step of undo. */
export function $removeBlock(block: LexicalNode | null): boolean {
  if (!$isAtomicBlock(block)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const next = block.getNextSibling();
  const previous = block.getPreviousSibling();
  if (next) $enterBlock(next, 'start');
  else if (previous) $enterBlock(previous, 'end');
  else {
    const paragraph = $createParagraphNode();
    block.insertAfter(paragraph);
    paragraph.select();
  }
  block.remove();
  $getEditor().dispatchCommand(TELL_BLOCK_COMMAND, { act: 'removed' });
  return true;
}
