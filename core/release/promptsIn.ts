/** A place to fill in: "[day and month]". Offsets are in UTF-16 units, the brackets belong to it. */
export interface Prompt {
  start: number;
  end: number;
}

/** The places to fill in that a template has left in a text. "[1]" and "[…]" are none: they hold no word. */
export function promptsIn(text: string): Prompt[] {
  return [...text.matchAll(/\[(?=[^[\]\n]*\p{L}{2})[^[\]\n]+\]/gu)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
