import { cleanText } from '../../core/cleanText.ts';

/** The words of a text: letters, their marks, and digits, composed; all signs between them part words. */
export const wordsOf = (text: string): string[] =>
  cleanText(text)
    .normalize('NFC')
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * Tells whether all words of `lines` come in `words` in their order; other words may stand between them. Gives the start of
 * what is lost, eight words at most, or `null`.
 */
export function lostInOrder(words: readonly string[], lines: readonly string[]): string | null {
  let at = 0;
  for (const line of lines) {
    const wanted = wordsOf(line);
    for (const [index, word] of wanted.entries()) {
      const found = words.indexOf(word, at);
      if (found === -1) return wanted.slice(index, index + 8).join(' ');
      at = found + 1;
    }
  }
  return null;
}

/** The same of a text whose words may be broken at the end of a line: all its letters in one row. */
export function lostInLetters(letters: string, lines: readonly string[]): string | null {
  let at = 0;
  for (const line of lines) {
    const words = wordsOf(line);
    for (const [index, word] of words.entries()) {
      const found = letters.indexOf(word, at);
      if (found === -1) return words.slice(index, index + 8).join(' ');
      at = found + word.length;
    }
  }
  return null;
}
