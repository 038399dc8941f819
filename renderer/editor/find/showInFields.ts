import { fieldRange } from '../fieldRange.ts';
import { showHighlight } from '../lexical/showHighlight.ts';
import type { FieldMatch } from './fieldFinder.ts';

/** Marks what is found in the fields around the text, the present place more clearly, and brings that into sight. */
export function showInFields(matches: readonly FieldMatch[], current: FieldMatch | null): void {
  const rangeOf = ({ field, start, end }: FieldMatch) => fieldRange(field, start, end);
  showHighlight(
    'find-field',
    matches.flatMap((match) => (match === current ? [] : (rangeOf(match) ?? []))),
  );
  const range = current && rangeOf(current);
  showHighlight('find-field-current', range ? [range] : []);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
