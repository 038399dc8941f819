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

/** A query that was understood, or why it was not. */
export type ReadQuery = { ok: true; value: Finder } | { ok: false; error: FindFault };

/** What makes a finder of a regular expression, or throws where it is none: `findPattern`, which is loaded when it is first asked for. */
export type PatternEngine = (source: string, matchCase: boolean) => Finder;

/** Words as they stand, as a finder of all places. */
export function readWords({ text, matchCase, wholeWord, sameYo }: FindQuery): Finder {
  const source = text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  const lettered = sameYo ? source.replace(/[её]/giu, yo) : source;
  const whole = wholeWord ? `(?<!${letter})(?:${lettered})(?!${letter})` : lettered;
  const expression = new RegExp(whole, matchCase ? 'gu' : 'giu');
  return (within) => matchesIn(within, expression);
}

/** A regular expression as a finder of all places. */
export function readPattern({ text, matchCase, wholeWord, sameYo }: FindQuery, engine: PatternEngine): ReadQuery {
  try {
    const find = engine(sameYo ? withYo(text) : text, matchCase);
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
