import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, type LexicalNode, type PointType } from 'lexical';
import { promptsIn } from '../../../../core/release/promptsIn.ts';

/** Selects the next place to fill in after the selection, or the last one before it. False where there is none that way. */
export function $selectPrompt(way: 'next' | 'previous'): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const [first, last] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
  const { node: here, offset } = $spotOf(way === 'next' ? last : first);
  const places = $getRoot()
    .getAllTextNodes()
    .flatMap((node) => promptsIn(node.getTextContent()).map((prompt) => ({ node, ...prompt })));
  const place =
    way === 'next'
      ? places.find(({ node, start }) => (node.is(here) ? start >= offset : here.isBefore(node)))
      : places.findLast(({ node, end }) => (node.is(here) ? end <= offset : node.isBefore(here)));
  place?.node.select(place.start, place.end);
  return place !== undefined;
}

/** A point of the selection as a text and a place in it; an empty block stands for itself. */
function $spotOf(point: PointType): { node: LexicalNode; offset: number } {
  const { type, offset } = point;
  const node = point.getNode();
  if (type === 'text' || !$isElementNode(node)) return { node, offset };
  const child = node.getDescendantByIndex(offset);
  if (!child) return { node, offset: 0 };
  return { node: child, offset: offset >= node.getChildrenSize() ? child.getTextContentSize() : 0 };
}
