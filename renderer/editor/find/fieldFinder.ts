import type { Finder } from '../../../core/find/matchesIn.ts';
import { replaceMatches } from '../../../core/find/replacementFor.ts';
import type { ReleaseFields } from '../../../core/release/release.ts';

/** The fields whose words are looked through: those before the body, and those after it. */
export const fieldsBefore = ['headline', 'subheadline'] as const;
export const fieldsAfter = ['training', 'number', 'notes'] as const;
export type SearchedField = (typeof fieldsBefore)[number] | (typeof fieldsAfter)[number];

/** A place in a field. */
export interface FieldMatch {
  field: SearchedField;
  start: number;
  end: number;
}

/** All places in these fields, in their order. */
export const matchesInFields = (fields: ReleaseFields, names: readonly SearchedField[], find: Finder): FieldMatch[] =>
  names.flatMap((field) => find(fields[field]).map(({ start, end }) => ({ field, start, end })));

/** The fields with every place replaced; a field that stays as it is is not among them. */
export function replaceInFields(fields: ReleaseFields, find: Finder, words: string, isPattern: boolean): Partial<ReleaseFields> {
  const changed: Partial<ReleaseFields> = {};
  for (const field of [...fieldsBefore, ...fieldsAfter]) {
    const matches = find(fields[field]);
    if (matches.length > 0) changed[field] = replaceMatches(fields[field], matches, words, isPattern);
  }
  return changed;
}

/** One field with the place that begins here replaced. */
export function replaceInField(
  fields: ReleaseFields,
  { field, start }: FieldMatch,
  find: Finder,
  words: string,
  isPattern: boolean,
): Partial<ReleaseFields> {
  const match = find(fields[field]).find((found) => found.start === start);
  return match ? { [field]: replaceMatches(fields[field], [match], words, isPattern) } : {};
}
