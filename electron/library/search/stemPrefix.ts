import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

/** No prefix is cut shorter than this: two letters begin half a dictionary. */
const shortest = 3;

/**
 * The beginning that all forms of a word share: its Snowball stem (Russian or English, by its letters) less one letter,
 * which also reaches forms whose stem ends differently (army, armies). Digits and other scripts stay whole.
 */
export function stemPrefix(word: string): string {
  if (word.length <= shortest || /\p{N}/u.test(word)) return word;
  const stem = /^[а-я]/.test(word) ? russianStem(word) : /^[a-z]/.test(word) ? englishStem(word) : null;
  if (stem === null) return word;
  const cut = Math.max(shortest, stem.length - 1);
  // A stemmer may write other letters than the word has; only what the word begins with can find it.
  return word.startsWith(stem.slice(0, cut)) ? stem.slice(0, cut) : word.slice(0, cut);
}
