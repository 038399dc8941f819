import { cleanText } from '../cleanText.ts';

const wordsOf = (text: string): string[] => cleanText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words of `wanted` that `found` lacks, from the first that does not come in its place; empty when all come in order. */
export function missingWords(wanted: string, found: string): string[] {
  const words = wordsOf(found);
  let at = 0;
  for (const [index, word] of wordsOf(wanted).entries()) {
    const here = words.indexOf(word, at);
    if (here === -1) return wordsOf(wanted).slice(index, index + 8);
    at = here + 1;
  }
  return [];
}
