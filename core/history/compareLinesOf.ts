import { inlineText } from '../release/inlineText.ts';
import type { Inline } from '../release/document/document.ts';
import { align } from './align.ts';
import type { ComparedLine } from './comparedBlock.ts';
import { compareWords } from './compareWords.ts';
import type { Tally } from './tally.ts';
import { likeness } from './likeness.ts';

/** A line that is compared, with whatever belongs to it. */
export interface LineOf<T> {
  inlines: readonly Inline[];
  of: T;
}

/** A line on one side of the comparison. */
export interface SideLine<T> {
  line: ComparedLine;
  of: T;
}

/**
 * Compares lines that have no ids, such as those of a list or of a contact: each side whole and in its own order, a line beside
 * the one it came from compared word by word.
 */
export function compareLinesOf<T>(before: readonly LineOf<T>[], after: readonly LineOf<T>[], tally: Tally) {
  const left: SideLine<T>[] = [];
  const right: SideLine<T>[] = [];
  // A line that moved shows as gone from one place and come to another.
  for (const { before: older, after: newer } of align(before, after, byWords)) {
    const words = compareWords(older?.inlines ?? [], newer?.inlines ?? []);
    tally.add(words);
    if (older) left.push({ line: { change: fate(newer === null ? 'removed' : words.before), runs: words.before }, of: older.of });
    if (newer) right.push({ line: { change: fate(older === null ? 'added' : words.after), runs: words.after }, of: newer.of });
  }
  return { before: left, after: right };
}

/** Lines without marks, and without anything that belongs to them. */
export const plainLines = (lines: readonly string[]): LineOf<null>[] =>
  lines.map((text) => ({ inlines: [{ type: 'text', text, marks: [] }], of: null }));

const fate = (found: 'removed' | 'added' | ComparedLine['runs']): ComparedLine['change'] =>
  typeof found === 'string' ? found : found.every(({ change }) => change === 'kept') ? 'kept' : 'changed';

const byWords = {
  idOf: () => null,
  keyOf: ({ inlines }: LineOf<unknown>) => JSON.stringify(inlines),
  likeness: (one: LineOf<unknown>, other: LineOf<unknown>) => likeness(inlineText(one.inlines), inlineText(other.inlines)),
};
