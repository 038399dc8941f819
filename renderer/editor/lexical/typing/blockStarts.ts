import { $isListNode } from '@lexical/list';
import { $findMatchingParent, $isParagraphNode, $isRootNode, type LexicalEditor, type TextNode } from 'lexical';
import { $setStyle, $toggleList, type BlockStyle } from '../toolbar/actions.ts';

/** What the signs at the start of a paragraph make of it, as in Markdown. */
const starts: Record<string, BlockStyle | 'bullets' | 'numbers'> = {
  '##': 'heading2',
  '###': 'heading3',
  '>': 'quote',
  '-': 'bullets',
  '*': 'bullets',
};
const counted = /^\d{1,3}\.$/u;

/** The signs that a space was just typed after at the start of a paragraph, if they mean a shape. Not in cells, lists or captions. */
export function $blockStart(node: TextNode, offset: number): string | null {
  const parent = node.getParent();
  if (!$isParagraphNode(parent) || !$isRootNode(parent.getParent()) || node.getPreviousSibling() !== null || node.getFormat() !== 0)
    return null;
  const text = node.getTextContent().slice(0, offset);
  const start = text.slice(0, -1);
  return text.endsWith(' ') && (start in starts || counted.test(start)) ? start : null;
}

/** Takes the signs out and gives the paragraph its shape; the block keeps its id. */
export function $shapeBlock(editor: LexicalEditor, node: TextNode, start: string): void {
  const shape = counted.test(start) ? 'numbers' : starts[start];
  if (shape === undefined) return;
  node.spliceText(0, start.length + 1, '', false);
  node.select(0, 0);
  if (shape === 'bullets' || shape === 'numbers') $toggleList(editor, shape);
  else $setStyle(shape);
  if (shape === 'numbers') $countFrom(node, Number.parseInt(start, 10));
}

/** A list of this item alone begins at its number; where it has joined another list, it is counted there. */
function $countFrom(node: TextNode, start: number): void {
  const list = $findMatchingParent(node, $isListNode);
  if (list?.getChildrenSize() === 1) list.setStart(start);
}
