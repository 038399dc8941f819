import { $addUpdateTag, HISTORY_PUSH_TAG, type EditorState, type LexicalEditor } from 'lexical';
import type { Finder, Match } from '../../../../core/find/matchesIn.ts';
import { showHighlight } from '../showHighlight.ts';
import { matchRange } from './matchRange.ts';
import { $replaceMatch, $selectMatch, type PlacedMatch } from './placedMatch.ts';
import { $searchedTexts } from './searchedTexts.ts';

/** A match in the body, with the nodes it stands in. */
export type BodyMatch = Match & PlacedMatch;

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
      showHighlight(
        'find',
        found.slice(0, mostShown).flatMap((match) => matchRange(editor, match) ?? []),
      );
      if (find === null) showHighlight('find-current', []);
      return found.length;
    },
    show: (place) => {
      const match = place === null ? undefined : found[place];
      const range = match && matchRange(editor, match);
      showHighlight('find-current', range ? [range] : []);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
    select: (place) => {
      const match = found[place];
      if (match) editor.update(() => $selectMatch(match), { discrete: true });
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
          for (const match of matches.toReversed()) $replaceMatch(match, words(match));
        },
        { discrete: true },
      );
      return matches.length;
    },
  };
}

const $found = (find: Finder): BodyMatch[] =>
  $searchedTexts().flatMap(({ text, segments }) => find(text).map((match) => ({ ...match, segments })));
