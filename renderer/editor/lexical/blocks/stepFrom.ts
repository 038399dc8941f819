import { $createParagraphNode, $getSlot, $isElementNode, type LexicalNode } from 'lexical';
import { $isFigureNode } from '../nodes/FigureNode.tsx';
import { $enterBlock } from './atomicBlock.ts';

/**
 * Goes on from a selected block: down from a figure into its caption, else to the neighbour. At either end of the text a new
 * paragraph is made, for nobody could write there otherwise.
 */
export function $stepFrom(block: LexicalNode, direction: 'previous' | 'next'): boolean {
  const caption = direction === 'next' && $isFigureNode(block) ? $getSlot(block, 'caption') : null;
  if ($isElementNode(caption)) {
    caption.selectStart();
    return true;
  }
  return $stepPast(block, direction);
}

/** Goes to the neighbour of a block, or to a new paragraph where it has none. */
export function $stepPast(block: LexicalNode, direction: 'previous' | 'next'): boolean {
  const neighbour = direction === 'next' ? block.getNextSibling() : block.getPreviousSibling();
  if (neighbour) $enterBlock(neighbour, direction === 'next' ? 'start' : 'end');
  else {
    const paragraph = $createParagraphNode();
    if (direction === 'next') block.insertAfter(paragraph);
    else block.insertBefore(paragraph);
    paragraph.select();
  }
  return true;
}
