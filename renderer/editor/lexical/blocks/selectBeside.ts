import { $isTableNode } from '@lexical/table';
import { $getSelection, $getSelectionSlotFrame, $isElementNode, $isRangeSelection, type ElementNode, type PointType } from 'lexical';
import { $isAtomicBlock, $selectBlock, $topBlock } from './atomicBlock.ts';

/**
 * Selects the block of one piece that a deletion from the edge of a block of words would take at once; the next press removes it.
 * False when there is none, and beside an empty paragraph, which Lexical itself removes while it selects the block.
 */
export function $selectBeside(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || $getSelectionSlotFrame(selection)) return false;
  const block = $topBlock(selection.anchor.getNode());
  if (!$isElementNode(block) || $isTableNode(block) || block.isEmpty()) return false;
  const neighbour = isBackward ? block.getPreviousSibling() : block.getNextSibling();
  if (!$isAtomicBlock(neighbour) || !$isAtEdge(selection.anchor, block, isBackward)) return false;
  $selectBlock(neighbour);
  return true;
}

function $isAtEdge(point: PointType, block: ElementNode, isBackward: boolean): boolean {
  let node = point.getNode();
  const end = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (point.offset !== (isBackward ? 0 : end)) return false;
  while (!node.is(block)) {
    if (isBackward ? node.getPreviousSibling() : node.getNextSibling()) return false;
    node = node.getParentOrThrow();
  }
  return true;
}
