/** What a letterhead of one's own can ask for, each written as `{{name}}`. The first two it must ask for. */
export const placeholders = [
  'headline',
  'body',
  'subheadline',
  'release-line',
  'embargo',
  'date',
  'dateline',
  'number',
  'signoff',
  'contacts',
  'photos',
  'endmark',
  'organisation',
  'unit',
  'address',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** What a letterhead asks for: what of it is known, what nobody knows, and what a release has besides, which goes into the body or is left out. */
export interface Asked {
  known: Placeholder[];
  unknown: string[];
  missing: Placeholder[];
}

/** Sorts the words found between braces. */
export function asked(found: readonly string[]): Asked {
  const words = new Set(found.map((word) => word.trim()));
  const isKnown = (word: string): word is Placeholder => placeholders.some((one) => one === word);
  return {
    known: placeholders.filter((one) => words.has(one)),
    unknown: [...words].filter((word) => !isKnown(word)).toSorted(),
    missing: placeholders.filter((one) => !words.has(one)),
  };
}
