import type { LexicalEditor } from 'lexical';
import type { StandingThread } from './ThreadsExtension.ts';

/** Shows the passages of open threads by the browser's own highlights, the one at hand more clearly: the text itself holds no mark-up. */
export function showThreads(editor: LexicalEditor, standing: readonly StandingThread[], atHand: string | null): void {
  if (typeof Highlight === 'undefined') return;
  const open = standing.filter(({ thread }) => thread.resolvedAt === null && thread.id !== atHand);
  const near = standing.filter(({ thread }) => thread.id === atHand);
  show('comment', rangesOf(editor, open));
  show('comment-at-hand', rangesOf(editor, near));
}

function show(name: string, ranges: Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

const rangesOf = (editor: LexicalEditor, standing: readonly StandingThread[]): Range[] =>
  standing.flatMap(({ keys }) =>
    keys.flatMap((key) => {
      const element = editor.getElementByKey(key);
      if (!element) return [];
      const range = new Range();
      range.selectNodeContents(element);
      return [range];
    }),
  );
