import { $addUpdateTag, $getNodeByKey, $isTextNode, HISTORY_PUSH_TAG, type EditorState, type LexicalEditor } from 'lexical';
import type { Finder, Match } from '../../../../core/find/matchesIn.ts';
import { matchRange } from './matchRange.ts';
import { $searchedTexts, type Segment } from './searchedTexts.ts';

/** A match in the body, with the nodes it stands in. */
export interface BodyMatch extends Match {
  segments: readonly Segment[];
}

/** Looks for words in the body of a release, shows them by the browser's own highlights, and replaces them. */
export interface BodyFinder {
  /** Finds all places and shows them; none are shown for null. Gives how many there are. */
  search: (find: Finder | null) => number;
  /** Shows one place as the present one and brings it into sight; null shows none so. */
  show: (place: number | null) => void;
  /** Puts the caret on a place, as a selection. */
  select: (place: number) => void;
  /** Writes words in the place of one match, or of all, as one step of undo. Looks again first where the text is no longer the one searched. Gives how many were replaced. */
  replace: (place: number | 'all', words: (match: Match) => string) => number;
}

/** Thousands of marks are more than anybody sees. */
const mostShown = 2000;

/** The finder over one editor. What it has found holds until the text changes: then it is to search again. */
export function bodyFinder(editor: LexicalEditor): BodyFinder {
  let found: BodyMatch[] = [];
  let asked: Finder | null = null;
  let searched: EditorState | null = null;
  const look = (find: Finder | null) => {
    asked = find;
    found = find === null ? [] : editor.read(() => $found(find));
    searched = editor.getEditorState();
  };
  return {
    search: (find) => {
      look(find);
      show(
        'find',
        found.slice(0, mostShown).flatMap((match) => matchRange(editor, match) ?? []),
      );
      if (find === null) show('find-current', []);
      return found.length;
    },
    show: (place) => {
      const match = place === null ? undefined : found[place];
      const range = match && matchRange(editor, match);
      show('find-current', range ? [range] : []);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
    select: (place) => {
      const match = found[place];
      if (match) editor.update(() => $select(match), { discrete: true });
    },
    replace: (place, words) => {
      editor.read(() => {});
      if (editor.getEditorState() !== searched) look(asked);
      const matches = place === 'all' ? found : found.slice(place, place + 1);
      if (matches.length === 0 || !editor.isEditable()) return 0;
      editor.update(
        () => {
          $addUpdateTag(HISTORY_PUSH_TAG);
          // From the end, so that the places before keep their offsets.
          for (const match of matches.toReversed()) $replace(match, words(match));
        },
        { discrete: true },
      );
      return matches.length;
    },
  };
}

const $found = (find: Finder): BodyMatch[] =>
  $searchedTexts().flatMap(({ text, segments }) => find(text).map((match) => ({ ...match, segments })));

function show(name: string, ranges: Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** The parts of a match in each node, the first of them first. */
const partsOf = ({ start, end, segments }: BodyMatch) =>
  segments
    .filter((segment) => segment.start < end && segment.end > start)
    .map(({ key, start: from, end: to }) => ({ key, start: Math.max(start, from) - from, end: Math.min(end, to) - from }));

/** The words take the look of the first letter they replace. */
function $replace(match: BodyMatch, words: string): void {
  for (const [index, { key, start, end }] of partsOf(match).entries()) {
    const node = $getNodeByKey(key);
    if (!$isTextNode(node)) continue;
    const text = node.getTextContent();
    const replaced = text.slice(0, start) + (index === 0 ? words : '') + text.slice(end);
    if (replaced === '') node.remove();
    else node.setTextContent(replaced);
  }
}

function $select(match: BodyMatch): void {
  const parts = partsOf(match);
  const [first, last] = [parts[0], parts.at(-1)];
  const node = first && $getNodeByKey(first.key);
  if (!first || !last || !$isTextNode(node)) return;
  const selection = node.select(first.start, first.end);
  selection.focus.set(last.key, last.end, 'text');
}
