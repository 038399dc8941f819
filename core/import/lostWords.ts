import { isLeftOut, type Dropped, type Imported } from './imported.ts';
import { pageWords } from './pageWords.ts';

/** The words of a text as they are compared: no signs, no capitals, no hyphens that show only at a line's end. */
export const comparedWords = (text: string): string[] =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * Compares what a source says with what became of it, and gives the passages that are neither in the release nor listed: words of the
 * source = words of the release + words listed. `source` is read independently of the reader that made the release, a paragraph a line.
 */
export function lostWords(source: readonly string[], imported: Imported): Dropped[] {
  const there = new Map<string, number>();
  const listed = imported.dropped.filter(isLeftOut).map(({ text }) => text);
  for (const text of [...pageWords(imported), ...listed, ...imported.understood])
    for (const word of comparedWords(text)) there.set(word, (there.get(word) ?? 0) + 1);
  const take = (word: string): boolean => {
    const left = there.get(word) ?? 0;
    if (left > 0) there.set(word, left - 1);
    return left > 0;
  };
  const missing = source.map((line) => ({ line, words: comparedWords(line).filter((word) => !take(word)) }));
  return missing.flatMap(({ line, words }): Dropped[] => {
    const lost = words.filter((word) => !takeInParts(word, there));
    if (lost.length === 0) return [];
    return [{ reason: 'lost', text: lost.length === comparedWords(line).length ? line : lost.join(' ') }];
  });
}

/** Longer words are no words. */
const longestWord = 200;

/** A word of which one part is hidden or deleted and the other shown stands in two places: takes both. */
function takeInParts(word: string, there: Map<string, number>): boolean {
  if (word.length > longestWord) return false;
  /** For each length that can be put together, the last part of it. */
  const partTo = new Map<number, string>([[0, '']]);
  for (let end = 1; end <= word.length; end += 1)
    for (let start = 0; start < end; start += 1) {
      const part = word.slice(start, end);
      if (partTo.has(start) && (there.get(part) ?? 0) > 0) partTo.set(end, part);
    }
  if (!partTo.has(word.length)) return false;
  for (let end = word.length; end > 0;) {
    const part = partTo.get(end) ?? word;
    there.set(part, (there.get(part) ?? 0) - 1);
    end -= part.length;
  }
  return true;
}
