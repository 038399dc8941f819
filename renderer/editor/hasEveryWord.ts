/** Tells whether every word that was typed stands somewhere in these words, whatever the case. */
export const hasEveryWord = (words: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/u)
    .every((part) => words.toLowerCase().includes(part));
