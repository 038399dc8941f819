/** A text as the search sees it. `origin` tells where each character stands in the text before, the end included; null for "in the same place". */
export interface Normalised {
  text: string;
  origin: readonly number[] | null;
}

const accented = /[\u00c0-\u024f\u1e00-\u1eff]/g;
/** Marks that stand apart from their letter in our languages: stress and accents, old Cyrillic titles, symbols. */
const combining = /[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]/;

/**
 * Folds a text for the search: composed (NFC), lower case, ё as е, Latin letters without their accents, no combining
 * marks such as stress. A word and its index entry, and a query and its hit, are folded alike.
 */
export const normalise = (text: string): string => normaliseInPlace(text).text;

/** Folds a text and tells where each of its characters came from, so that a hit can be shown in the words as written. */
export function normaliseInPlace(text: string): Normalised {
  const lower = fold(text);
  if (lower.length === text.length && !combining.test(lower)) return { text: lower, origin: null };
  const folded: string[] = [];
  const origin: number[] = [];
  // A letter and the marks after it are composed together, or й written as и and a breve would not be found.
  for (const { 0: cluster, index } of text.matchAll(/\P{M}?\p{M}*/gu)) {
    const letters = fold(cluster.normalize('NFC')).replace(/\p{M}/gu, '');
    folded.push(letters);
    for (let at = 0; at < letters.length; at++) origin.push(index);
  }
  return { text: folded.join(''), origin: [...origin, text.length] };
}

/** Keeps the length of all but a few letters. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(accented, (letter) => letter.normalize('NFD').charAt(0));
