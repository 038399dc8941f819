import { $getNodeByKey, $getSelection, $isRangeSelection, type LexicalNode } from 'lexical';
import type { WrongWord } from './createSpeller.ts';

/** The first wrong word after the caret, and from the end of the text the first of all. Null where nothing is wrong. */
export function $nextWrongWord(words: readonly WrongWord[]): WrongWord | null {
  const selection = $getSelection();
  const focus = $isRangeSelection(selection) ? (selection.isBackward() ? selection.anchor : selection.focus) : null;
  const here = focus && $getNodeByKey(focus.key);
  return (here && focus && words.find((word) => $isAfter(word, here, focus.offset))) || words[0] || null;
}

function $isAfter({ start, end, segments }: WrongWord, here: LexicalNode, offset: number): boolean {
  const segment = segments.find((each) => each.end > start && each.start < end);
  const node = segment && $getNodeByKey(segment.key);
  if (!segment || !node) return false;
  return node.is(here) ? start - segment.start >= offset : here.isBefore(node);
}
