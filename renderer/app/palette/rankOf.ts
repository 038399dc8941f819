import { searchWords } from './searchWords.ts';

/**
 * How well a name answers to what was typed: 0 it begins so, 1 each typed word begins one of its words, 2 each is found somewhere
 * in it; null when one is not. Words come in any order.
 */
export function rankOf(name: string, typed: string): 0 | 1 | 2 | null {
  const words = searchWords(name);
  const wanted = searchWords(typed);
  if (wanted === '') return null;
  if (words.startsWith(wanted)) return 0;
  const parts = wanted.split(' ');
  if (parts.every((part) => ` ${words}`.includes(` ${part}`))) return 1;
  return parts.every((part) => words.includes(part)) ? 2 : null;
}
