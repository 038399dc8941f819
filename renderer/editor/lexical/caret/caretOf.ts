import { $getSelection, $getState, $isElementNode, $isNodeSelection, $isRangeSelection } from 'lexical';
import { $topBlock } from '../blocks/atomicBlock.ts';
import { blockIdState } from '../nodes/blockId.ts';
import { $stops } from './stops.ts';

/** Where a person writes in the body: the id of a block and characters from its start. */
export interface BodyCaret {
  block: string;
  offset: number;
}

/** Where the caret is, or null when it is nowhere in the text. A selected block has offset 0. */
export function $caretOf(): BodyCaret | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const block = selection.getNodes().map($topBlock)[0];
    return block ? { block: $getState(block, blockIdState), offset: 0 } : null;
  }
  if (!$isRangeSelection(selection)) return null;
  const { focus } = selection;
  const node = focus.getNode();
  const block = $topBlock(node);
  if (!block) return null;
  const child = focus.type === 'element' && $isElementNode(node) ? node.getChildAtIndex(focus.offset) : null;
  const stops = $stops(block);
  const stop = stops.find((one) => one.node.is(child ?? node));
  const last = stops.at(-1);
  if (focus.type === 'element' && !child && $isElementNode(node) && node.getChildrenSize() > 0) {
    const inside = stops.findLast((one) => node.isParentOf(one.node)) ?? last;
    return { block: $getState(block, blockIdState), offset: (inside?.start ?? 0) + (inside?.length ?? 0) };
  }
  return { block: $getState(block, blockIdState), offset: (stop?.start ?? 0) + (focus.type === 'text' ? focus.offset : 0) };
}
