import { diffArrays } from 'diff';
import type { Inline } from '../release/document/document.ts';
import { isSpace, isWord, joined, sameStyle, wordsOf } from './words.ts';
import type { Piece, Word } from './words.ts';

/** What became of a stretch: it stayed, is only in the older text, only in the newer one, or is set differently. */
export type Change = 'kept' | 'removed' | 'added' | 'restyled';

/** A stretch of one style and one fate. */
export interface Run extends Piece {
  change: Change;
}

/** The two texts, each whole: the older with what went, the newer with what came. */
export interface ComparedWords {
  before: readonly Run[];
  after: readonly Run[];
  /** How many words (not signs or spaces) are only in the newer and only in the older text. */
  added: number;
  removed: number;
}

/** Beyond so many differences the texts have nothing to do with each other, and looking on would take minutes. */
const mostEdits = 4000;

interface Step {
  isKept: boolean;
  before: readonly Word[];
  after: readonly Word[];
}

/** Compares two stretches of text word by word. Emphasis and links are kept, and a word that only they changed is told apart. */
export function compareWords(older: readonly Inline[], newer: readonly Inline[]): ComparedWords {
  const before = wordsOf(older);
  const after = wordsOf(newer);
  const left: Run[] = [];
  const right: Run[] = [];
  let added = 0;
  let removed = 0;
  for (const step of withoutIslands(stepsBetween(before, after))) {
    if (step.isKept)
      step.before.forEach((word, place) => {
        const other = step.after[place] ?? word;
        const change = sameStyle(word, other) ? 'kept' : 'restyled';
        left.push(...word.pieces.map((piece) => ({ ...piece, change }) as const));
        right.push(...other.pieces.map((piece) => ({ ...piece, change }) as const));
      });
    else {
      left.push(...step.before.flatMap((word) => word.pieces.map((piece) => ({ ...piece, change: 'removed' }) as const)));
      right.push(...step.after.flatMap((word) => word.pieces.map((piece) => ({ ...piece, change: 'added' }) as const)));
      removed += step.before.filter(isWord).length;
      added += step.after.filter(isWord).length;
    }
  }
  return { before: joined(left), after: joined(right), added, removed };
}

/** Compares two plain lines, as fields are. */
export const compareLines = (older: string, newer: string): ComparedWords => compareWords(plain(older), plain(newer));

const plain = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text, marks: [] }]);

function stepsBetween(before: readonly Word[], after: readonly Word[]): Step[] {
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return [{ isKept: false, before, after }];
  const steps: Step[] = [];
  let left = 0;
  let right = 0;
  for (const { value, added, removed } of changes) {
    const gone = added ? [] : before.slice(left, (left += value.length));
    const come = removed ? [] : after.slice(right, (right += value.length));
    const isKept = !added && !removed;
    const last = steps.at(-1);
    if (last && !last.isKept && !isKept)
      steps[steps.length - 1] = { isKept, before: [...last.before, ...gone], after: [...last.after, ...come] };
    else steps.push({ isKept, before: gone, after: come });
  }
  return steps;
}

/** White space beside a replaced word belongs to what was replaced, so that a phrase is read as one and not word by word. */
function withoutIslands(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  steps.forEach((step, place) => {
    const last = result.at(-1);
    const next = steps[place + 1];
    const isIsland = step.isKept && step.before.every(isSpace) && last?.isKept === false && next?.isKept === false;
    const joins = last?.isKept === false && (!step.isKept || (isIsland && (replaces(last) || replaces(next))));
    if (joins)
      result[result.length - 1] = { isKept: false, before: [...last.before, ...step.before], after: [...last.after, ...step.after] };
    else result.push(step);
  });
  return result.flatMap(trimmed);
}

const replaces = ({ before, after }: Step): boolean => before.length > 0 && after.length > 0;

/** Takes the white space that both sides begin or end with out of what was replaced. */
function trimmed(step: Step): Step[] {
  if (step.isKept || !replaces(step)) return [step];
  const { before, after } = step;
  const most = Math.min(before.length, after.length);
  const alike = (one: Word | undefined, other: Word | undefined) => one !== undefined && one.key === other?.key && isSpace(one);
  let head = 0;
  while (head < most && alike(before[head], after[head])) head++;
  let tail = 0;
  while (tail < most - head && alike(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const part = (isKept: boolean, from: number, left: number, right: number): Step[] =>
    left <= from && right <= from ? [] : [{ isKept, before: before.slice(from, left), after: after.slice(from, right) }];
  return [
    ...part(true, 0, head, head),
    ...part(false, head, before.length - tail, after.length - tail),
    ...(tail === 0 ? [] : [{ isKept: true, before: before.slice(-tail), after: after.slice(-tail) }]),
  ];
}
