import { $getSlot, $isDecoratorNode, $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical';
import { $isFigureNode } from '../nodes/FigureNode.tsx';

/** A place in a block where the caret can stand: a node and where it begins, in characters from the start of the block. */
interface Stop {
  node: LexicalNode;
  start: number;
  length: number;
}

/**
 * All places of a block in reading order. Texts count their characters; line breaks, unknown inlines and the step from one
 * item, row or cell to the next count one. A caption begins at one, for at zero its figure is selected.
 */
export function $stops(block: LexicalNode): Stop[] {
  const stops: Stop[] = [];
  let at = 0;
  const visit = (node: LexicalNode): void => {
    const isFigure = $isFigureNode(node);
    const inner = isFigure ? $getSlot(node, 'caption') : node;
    if (isFigure) at += 1;
    if ($isElementNode(inner)) {
      stops.push({ node: inner, start: at, length: 0 });
      inner.getChildren().forEach((child, place) => {
        if (place > 0 && $isElementNode(child) && !child.isInline()) at += 1;
        visit(child);
      });
      return;
    }
    const length = $isTextNode(node)
      ? node.getTextContentSize()
      : $isLineBreakNode(node) || ($isDecoratorNode(node) && node.isInline())
        ? 1
        : 0;
    stops.push({ node, start: at, length });
    at += length;
  };
  visit(block);
  return stops;
}
