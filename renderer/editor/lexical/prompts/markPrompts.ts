import { type LexicalEditor, TextNode } from 'lexical';
import { promptsIn } from '../../../../core/release/promptsIn.ts';

/** The name under which the style sheet knows the places to fill in. */
const highlightName = 'prompt';

/** Shows the places to fill in by the browser's own highlights: the text itself holds nothing of it. Gives back the function that ends it. */
export function markPrompts(editor: LexicalEditor): () => void {
  const highlight = new Highlight();
  const shown = new Map<string, Range[]>();
  CSS.highlights.set(highlightName, highlight);
  const hide = (key: string) => {
    for (const range of shown.get(key) ?? []) highlight.delete(range);
    shown.delete(key);
  };
  const show = (key: string) => {
    const text = editor.getElementByKey(key)?.firstChild;
    if (!(text instanceof Text)) return;
    const ranges = promptsIn(text.data).map(({ start, end }) => {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      highlight.add(range);
      return range;
    });
    if (ranges.length > 0) shown.set(key, ranges);
  };
  const end = editor.registerMutationListener(TextNode, (changes) => {
    for (const [key, change] of changes) {
      hide(key);
      if (change !== 'destroyed') show(key);
    }
  });
  return () => {
    end();
    CSS.highlights.delete(highlightName);
  };
}
