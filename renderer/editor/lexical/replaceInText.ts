import { $getSelection, $isRangeSelection, type TextNode } from 'lexical';

/** Puts words in the place of a stretch of a text; the selection stays at its letters, and never behind the end. */
export function $replaceInText(node: TextNode, start: number, end: number, words: string): void {
  const text = node.getTextContent();
  node.setTextContent(text.slice(0, start) + words + text.slice(end));
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key !== node.getKey() || point.offset <= start) continue;
    const offset = point.offset < end ? Math.min(point.offset, start + words.length) : point.offset - end + start + words.length;
    point.set(point.key, offset, 'text');
  }
}
