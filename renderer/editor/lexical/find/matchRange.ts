import type { LexicalEditor } from 'lexical';
import type { PlacedMatch } from './placedMatch.ts';

/** A match as a range of the page, or null where its text is not drawn. */
export function matchRange(editor: LexicalEditor, { start, end, segments }: PlacedMatch): Range | null {
  const first = segments.find((segment) => segment.end > start);
  const last = segments.findLast((segment) => segment.start < end);
  const from = first && textOf(editor, first.key);
  const to = last && textOf(editor, last.key);
  if (!first || !last || !from || !to) return null;
  const range = new Range();
  range.setStart(from, Math.min(Math.max(0, start - first.start), from.length));
  range.setEnd(to, Math.min(end - last.start, to.length));
  return range;
}

/** A text is drawn inside the elements of its marks. */
function textOf(editor: LexicalEditor, key: string): Text | null {
  let node: Node | null = editor.getElementByKey(key);
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node;
}
