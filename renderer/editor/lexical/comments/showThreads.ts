import type { LexicalEditor } from 'lexical';
import { showHighlight } from '../showHighlight.ts';
import type { StandingThread } from './ThreadsExtension.ts';

/** Shows the passages of open threads by the browser's own highlights, the one at hand more clearly: the text itself holds no mark-up. */
export function showThreads(editor: LexicalEditor, standing: readonly StandingThread[], atHand: string | null): void {
  const open = standing.filter(({ thread }) => thread.resolvedAt === null && thread.id !== atHand);
  const near = standing.filter(({ thread }) => thread.id === atHand);
  showHighlight('comment', rangesOf(editor, open));
  showHighlight('comment-at-hand', rangesOf(editor, near));
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
