import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getState,
  $isRangeSelection,
  $isTextNode,
  $setState,
  HISTORY_PUSH_TAG,
  type RangeSelection,
  type TextNode,
} from 'lexical';
import type { Thread } from '../../../../core/release/document/thread.ts';
import { textThreadsState, threadsState } from './threadState.ts';

/** What somebody says. */
export type Said = Thread['comments'][number];

const longestPassage = 300;

/** The words the selection holds, or those of the word the caret is in; empty where there are none to talk about. */
export function $passage(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return '';
  return (selection.isCollapsed() ? $wordAt(selection).words : selection.getTextContent())
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestPassage);
}

/** Begins a thread about the selected words, as one step of undo. False where no words are selected. */
export function $beginThread(id: string, said: Said): boolean {
  const passage = $passage();
  const selection = $getSelection();
  if (passage === '' || !$isRangeSelection(selection)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (selection.isCollapsed()) {
    const { node, start, end } = $wordAt(selection);
    node?.select(start, end);
  }
  const chosen = $getSelection();
  for (const node of $isRangeSelection(chosen) ? chosen.extract() : [])
    if ($isTextNode(node)) $setState(node, textThreadsState, [...$getState(node, textThreadsState), id]);
  $setThreads((threads) => [...threads, { id, passage, resolvedAt: null, comments: [said] }]);
  return true;
}

/** Replies in a thread; what was resolved is open again. */
export function $reply(id: string, said: Said): void {
  $change(id, (thread) => ({ ...thread, resolvedAt: null, comments: [...thread.comments, said] }));
}

/** Resolves a thread, or opens it again with null. */
export function $resolve(id: string, at: string | null): void {
  $change(id, (thread) => ({ ...thread, resolvedAt: at }));
}

/** Takes a thread and its marks away; one undo brings both back. */
export function $removeThread(id: string, keys: readonly string[]): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  for (const key of keys) {
    const node = $getNodeByKey(key);
    if (!$isTextNode(node)) continue;
    const left = $getState(node, textThreadsState).filter((other) => other !== id);
    $setState(node, textThreadsState, left);
  }
  $setThreads((threads) => threads.filter((thread) => thread.id !== id));
}

function $change(id: string, change: (thread: Thread) => Thread): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  $setThreads((threads) => threads.map((thread) => (thread.id === id ? change(thread) : thread)));
}

function $setThreads(change: (threads: readonly Thread[]) => readonly Thread[]): void {
  $setState($getRoot(), threadsState, change);
}

const inWord = /[\p{L}\p{N}\p{M}_-]/u;

/** The word the caret stands in or beside. */
function $wordAt({ anchor }: RangeSelection): { node: TextNode | null; start: number; end: number; words: string } {
  const node = anchor.getNode();
  if (!$isTextNode(node)) return { node: null, start: 0, end: 0, words: '' };
  const text = node.getTextContent();
  let [start, end] = [anchor.offset, anchor.offset];
  while (start > 0 && inWord.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && inWord.test(text.charAt(end))) end += 1;
  return { node, start, end, words: text.slice(start, end) };
}
