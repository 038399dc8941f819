import type { ReleaseLanguage } from '../i18n/language.ts';
import { promptsIn } from '../release/promptsIn.ts';

/** The languages whose spelling is known. */
export const spelledLanguages = ['en', 'ru'] as const;
export type SpelledLanguage = (typeof spelledLanguages)[number];

/** Longer words are none, in UTF-16 units. */
export const longestSpelled = 60;

/** A word of a text whose spelling can be looked at. Offsets in UTF-16 units. */
export interface SpelledWord {
  word: string;
  start: number;
  end: number;
  language: SpelledLanguage;
}

const words = /[\p{L}\p{M}\u00AD]+(?:['’-][\p{L}\p{M}\u00AD]+)*/gu;
/** Addresses, and what a number belongs to: `Ka-52`, `2S19`, `odkb-csto.org`. */
const noWords =
  /https?:\/\/\S+|www\.\S+|\S+@\S+|[\p{L}\p{N}-]+\.(?:com|info|int|kg|kz|net|org|ru|tj|am|by)\b\S*|[\p{L}\p{M}-]*\p{N}[\p{L}\p{M}\p{N}-]*/giu;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
/** Cyrillic letters that Russian has not. */
const otherCyrillic = /[^а-яё]/iu;

/**
 * The words of a text in the two languages whose spelling is known, by their letters. Left out are acronyms, words with figures,
 * addresses, places a template leaves to fill in, and words of the other languages; a word with letters of both scripts, which
 * looks right and is found by nobody, is looked at as Russian.
 */
export function spelledWords(text: string, language: ReleaseLanguage): SpelledWord[] {
  const gaps = [
    ...[...text.matchAll(noWords)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    ...promptsIn(text),
  ];
  const isInGap = (start: number, end: number) => gaps.some((gap) => gap.start < end && gap.end > start);
  return [...text.matchAll(words)].flatMap(({ index: start, 0: found }) => {
    const end = start + found.length;
    const spoken = languageOf(found, language);
    if (spoken === null || found.length > longestSpelled || isName(found) || isInGap(start, end)) return [];
    return [{ word: found.replaceAll('\u00AD', '').replaceAll('’', "'"), start, end, language: spoken }];
  });
}

function languageOf(word: string, language: ReleaseLanguage): SpelledLanguage | null {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (!cyrillic.test(letters)) return latin.test(letters) && !/[^\p{Script=Latin}]/u.test(letters) ? 'en' : null;
  if (latin.test(letters)) return 'ru';
  // Belarusian or Kazakh words are no wrong Russian ones.
  if (language !== 'ru' && language !== 'en' && language !== 'hy') return null;
  return otherCyrillic.test(letters) ? null : 'ru';
}

/** One letter, an acronym, or a name like `iPhone`. */
const isName = (word: string): boolean =>
  word.length < 2 || (word === word.toUpperCase() && word.length < 12) || /\p{Ll}\p{Lu}/u.test(word);
