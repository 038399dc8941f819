import {
  $getEditor,
  $getSelection,
  $getSelectionSlotFrame,
  $getSlotHost,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
} from 'lexical';
import type { RangeSelection } from 'lexical';
import { $selectBlock } from './atomicBlock.ts';
import { $stepPast } from './stepFrom.ts';

/**
 * Takes the caret out of a figure's caption when a key says so: Enter and the way down go to the block after the figure, Escape
 * and the way up select the figure. False when the caret is elsewhere or has room left in the caption.
 */
export function $leaveCaption(direction: 'previous' | 'next', key: string): boolean {
  const selection = $getSelection();
  const caption = $getSelectionSlotFrame(selection);
  if (!$isRangeSelection(selection) || !$isElementNode(caption)) return false;
  const figure = $getSlotHost(caption);
  if (!figure || !$isAtEdge(selection, caption, direction, key)) return false;
  if (direction === 'next') return $stepPast(figure, 'next');
  $selectBlock(figure);
  return true;
}

function $isAtEdge(selection: RangeSelection, caption: ElementNode, direction: 'previous' | 'next', key: string): boolean {
  if (key === 'Enter' || key === 'Escape') return true;
  if (!selection.isCollapsed()) return false;
  if (key === 'ArrowUp' || key === 'ArrowDown') return isOnEdgeLine(caption, direction);
  const { anchor } = selection;
  const edge = direction === 'next' ? caption.getLastDescendant() : caption.getFirstDescendant();
  if (edge === null) return true;
  const size = direction === 'previous' ? 0 : anchor.type === 'text' ? edge.getTextContentSize() : caption.getChildrenSize();
  return anchor.offset === size && (anchor.key === edge.getKey() || anchor.key === caption.getKey());
}

/** Whether the caret stands on the first or last line as drawn. Without a drawing every line is one. */
function isOnEdgeLine(caption: ElementNode, direction: 'previous' | 'next'): boolean {
  const element = $getEditor().getElementByKey(caption.getKey());
  const drawn = element?.ownerDocument.defaultView?.getSelection();
  if (!element || !drawn || drawn.rangeCount === 0) return true;
  const caret = typeof Range.prototype.getClientRects === 'function' ? drawn.getRangeAt(0).getClientRects()[0] : undefined;
  if (!caret || caret.height === 0) return true;
  const box = element.getBoundingClientRect();
  return direction === 'next' ? caret.bottom > box.bottom - caret.height / 2 : caret.top < box.top + caret.height / 2;
}
