import { matchesIn, type Finder, type Match } from './matchesIn.ts';

/** What is looked for, and how. */
export interface FindQuery {
  text: string;
  matchCase: boolean;
  wholeWord: boolean;
  /** ё and е count as one letter. */
  sameYo: boolean;
  /** `text` is a regular expression (ECMAScript's writing, without look-around and back-references). */
  isPattern: boolean;
}

/** Why a pattern cannot be looked for: it is no pattern of this kind. */
export type FindFault = 'no-pattern';

/** What makes a finder of a regular expression, or throws where it is none: `findPattern`, which is loaded when it is first asked for. */
export type PatternEngine = (source: string, matchCase: boolean) => Finder;

/** The query as a finder of all places. */
export function readQuery(query: FindQuery, findPattern: PatternEngine): { ok: true; value: Finder } | { ok: false; error: FindFault } {
  const { text, matchCase, wholeWord, sameYo, isPattern } = query;
  if (!isPattern) {
    const source = text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
    const lettered = sameYo ? source.replace(/[её]/giu, yo) : source;
    const whole = wholeWord ? `(?<!${letter})(?:${lettered})(?!${letter})` : lettered;
    const expression = new RegExp(whole, matchCase ? 'gu' : 'giu');
    return { ok: true, value: (within) => matchesIn(within, expression) };
  }
  try {
    const find = findPattern(sameYo ? withYo(text) : text, matchCase);
    return { ok: true, value: wholeWord ? (within) => find(within).filter((match) => isWhole(within, match)) : find };
  } catch {
    return { ok: false, error: 'no-pattern' };
  }
}

const letter = String.raw`[\p{L}\p{N}_]`;
const endsInLetter = new RegExp(`${letter}$`, 'u');
const beginsWithLetter = new RegExp(`^${letter}`, 'u');

/** Two UTF-16 units hold any letter. */
const isWhole = (text: string, { start, end }: Match): boolean =>
  !endsInLetter.test(text.slice(Math.max(0, start - 2), start)) && !beginsWithLetter.test(text.slice(end, end + 2));

/** Only letters outside of classes and escapes become two. */
const withYo = (source: string): string =>
  source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[её]/giu, (part) => (/^[её]$/iu.test(part) ? yo(part) : part));
const yo = (sign: string): string => (sign === sign.toLowerCase() ? '[её]' : '[ЕЁ]');
