import { $addUpdateTag, $getEditor, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { $topBlock } from './atomicBlock.ts';
import { TELL_BLOCK_COMMAND } from './blockCommands.ts';

/** Moves a block before or after another one, as one step of undo. */
export function $moveBlockBeside(node: LexicalNode, beside: LexicalNode, side: 'before' | 'after'): void {
  const [block, target] = [$topBlock(node), $topBlock(beside)];
  if (!block || !target || block.is(target)) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (side === 'before') target.insertBefore(block);
  else target.insertAfter(block);
  $getEditor().dispatchCommand(TELL_BLOCK_COMMAND, { act: 'moved' });
}
