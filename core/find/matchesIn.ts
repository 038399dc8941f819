/** A place where something was found. Offsets in UTF-16 units; `groups` holds what the pattern's brackets caught, the whole first. */
export interface Match {
  start: number;
  end: number;
  groups: readonly string[];
}

/** Finds all places in a text, from the first to the last; empty ones are none. */
export type Finder = (text: string) => Match[];

/** Finds words as they stand, by an expression that takes no longer than the text is long. */
export const matchesIn = (text: string, expression: RegExp): Match[] =>
  [...text.matchAll(expression)].flatMap((found) =>
    found[0] === '' ? [] : [{ start: found.index, end: found.index + found[0].length, groups: [found[0]] }],
  );
