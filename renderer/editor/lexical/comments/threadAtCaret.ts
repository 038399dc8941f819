import { $getSelection, $getState, $isRangeSelection, $isTextNode } from 'lexical';
import type { Thread } from '../../../../core/release/document/thread.ts';
import { textThreadsState } from './threadState.ts';

/** The open thread the caret stands in, else a resolved one. */
export function $threadAtCaret(threads: readonly Thread[]): string | null {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const ids = $isTextNode(node) ? $getState(node, textThreadsState) : [];
  const here = threads.filter(({ id }) => ids.includes(id));
  return (here.find(({ resolvedAt }) => resolvedAt === null) ?? here[0])?.id ?? null;
}
