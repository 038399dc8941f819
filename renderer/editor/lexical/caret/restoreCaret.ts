import { $getRoot, $getState, $isElementNode, $isTextNode, type LexicalNode } from 'lexical';
import { $isAtomicBlock, $selectBlock } from '../blocks/atomicBlock.ts';
import { blockIdState } from '../nodes/blockId.ts';
import type { BodyCaret } from './caretOf.ts';
import { $stops } from './stops.ts';

/** Puts the caret where it was: into the block with that id, else at the end of the text. */
export function $restoreCaret(caret: BodyCaret | null): void {
  const root = $getRoot();
  const block = caret && root.getChildren().find((child) => $getState(child, blockIdState) === caret.block);
  if (!caret || !block) root.selectEnd();
  else if ($isAtomicBlock(block) && caret.offset === 0) $selectBlock(block);
  else $selectPlace(block, caret.offset);
}

function $selectPlace(block: LexicalNode, offset: number): void {
  const stops = $stops(block);
  const stop =
    stops.find(({ node, start, length }) => $isTextNode(node) && start <= offset && offset <= start + length) ??
    stops.findLast(({ node, start }) => $isElementNode(node) && !node.isInline() && start <= offset && node.getChildrenSize() === 0) ??
    stops.findLast(({ start }) => start <= offset);
  const node = stop?.node ?? block;
  // The text may have become shorter since.
  const within = Math.min(offset - (stop?.start ?? 0), stop?.length ?? 0);
  if ($isTextNode(node)) node.select(within, within);
  else if ($isElementNode(node)) node.selectStart();
  else if ($isAtomicBlock(node)) $selectBlock(node);
  else {
    const place = node.getIndexWithinParent() + (offset > (stop?.start ?? 0) ? 1 : 0);
    node.getParentOrThrow().select(place, place);
  }
}
