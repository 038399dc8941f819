import { $getNodeByKey, $isTextNode } from 'lexical';
import { $replaceInText } from '../replaceInText.ts';
import type { Segment } from './searchedTexts.ts';

/** Some words of a text that is searched, with the nodes they stand in. */
export interface PlacedMatch {
  start: number;
  end: number;
  segments: readonly Segment[];
}

/** The parts of a match in each node, the first of them first. */
const partsOf = ({ start, end, segments }: PlacedMatch) =>
  segments
    .filter((segment) => segment.start < end && segment.end > start)
    .map(({ key, start: from, end: to }) => ({ key, start: Math.max(start, from) - from, end: Math.min(end, to) - from }));

/** The words take the look of the first letter they replace. */
export function $replaceMatch(match: PlacedMatch, words: string): void {
  for (const [index, { key, start, end }] of partsOf(match).entries()) {
    const node = $getNodeByKey(key);
    if (!$isTextNode(node)) continue;
    $replaceInText(node, start, end, index === 0 ? words : '');
    if (node.getTextContent() === '') node.remove();
  }
}

/** Selects the words, so that the caret stands at their end. */
export function $selectMatch(match: PlacedMatch): void {
  const parts = partsOf(match);
  const [first, last] = [parts[0], parts.at(-1)];
  const node = first && $getNodeByKey(first.key);
  if (!first || !last || !$isTextNode(node)) return;
  const selection = node.select(first.start, first.end);
  selection.focus.set(last.key, last.end, 'text');
}
