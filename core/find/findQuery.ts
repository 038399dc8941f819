/** What is looked for, and how. */
export interface FindQuery {
  text: string;
  matchCase: boolean;
  wholeWord: boolean;
  /** ё and е count as one letter. */
  sameYo: boolean;
  /** `text` is a regular expression (ECMAScript, Unicode). */
  isPattern: boolean;
}

/** Why a pattern cannot be looked for: it is no pattern, or it could take longer than anybody waits. */
export type FindFault = 'no-pattern' | 'slow-pattern';

/** The query as an expression that finds all places. */
export function readQuery(query: FindQuery): { ok: true; value: RegExp } | { ok: false; error: FindFault } {
  const { text, matchCase, wholeWord, sameYo, isPattern } = query;
  const source = isPattern ? text : text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  if (isPattern && isSlow(source)) return { ok: false, error: 'slow-pattern' };
  const lettered = sameYo ? withYo(source, isPattern) : source;
  const whole = wholeWord ? `(?<![\\p{L}\\p{N}_])(?:${lettered})(?![\\p{L}\\p{N}_])` : lettered;
  try {
    return { ok: true, value: new RegExp(whole, matchCase ? 'gu' : 'giu') };
  } catch {
    return { ok: false, error: 'no-pattern' };
  }
}

/** In a pattern only letters outside of classes and escapes become two. */
const withYo = (source: string, isPattern: boolean): string =>
  isPattern
    ? source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[её]/giu, (part) => (/^[её]$/iu.test(part) ? yo(part) : part))
    : source.replace(/[её]/giu, yo);
const yo = (letter: string): string => (letter === letter.toLowerCase() ? '[её]' : '[ЕЁ]');

/**
 * Tells a pattern in which a repeated group holds a repetition or a choice, such as `(a+)+`: on a text that almost fits, it tries
 * every way to divide it, which takes longer than the world will stand.
 */
function isSlow(source: string): boolean {
  const plain = source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x');
  const open: boolean[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at];
    if (sign === '(') open.push(false);
    else if (sign === ')') {
      const holds = open.pop() ?? false;
      const repeats = /^(?:[*+]|\{\d+,?\d*\})/u.test(plain.slice(at + 1));
      if (holds && repeats) return true;
      if (holds || repeats) open[open.length - 1] = open.length > 0;
    } else if ((sign === '*' || sign === '+' || sign === '|' || sign === '{') && open.length > 0) open[open.length - 1] = true;
  }
  return false;
}
