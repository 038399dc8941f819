import { $getSelection, type LexicalNode } from 'lexical';
import { $topBlock } from './atomicBlock.ts';
import { $moveBlockBeside } from './moveBlockBeside.ts';

/** Moves a block past its neighbour; without a block, the one the caret is in. One step of undo. False at the end of the way. */
export function $moveBlock(node: LexicalNode | null, up: boolean): boolean {
  const start = node ?? $getSelection()?.getNodes()[0] ?? null;
  const block = start && $topBlock(start);
  const neighbour = up ? block?.getPreviousSibling() : block?.getNextSibling();
  if (!block || !neighbour) return false;
  $moveBlockBeside(block, neighbour, up ? 'before' : 'after');
  return true;
}
