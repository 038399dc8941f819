import { showHighlight } from '../lexical/showHighlight.ts';
import type { FieldMatch } from './fieldFinder.ts';

/** Marks what is found in headline and subheadline, the present place more clearly, and brings that into sight. */
export function showInFields(matches: readonly FieldMatch[], current: FieldMatch | null): void {
  showHighlight(
    'find-field',
    matches.flatMap((match) => (match === current ? [] : (rangeOf(match) ?? []))),
  );
  const range = current && rangeOf(current);
  showHighlight('find-field-current', range ? [range] : []);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** The words as they lie under the field; null for a field that shows none. */
function rangeOf({ field, start, end }: FieldMatch): Range | null {
  const words = document.querySelector(`[data-words="${field}"]`)?.firstChild;
  if (!(words instanceof Text) || words.length < end) return null;
  const range = new Range();
  range.setStart(words, start);
  range.setEnd(words, end);
  return range;
}
