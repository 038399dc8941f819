import type { Match } from './matchesIn.ts';

/** What is written in the place of a match: the words as they are, or with `$1` to `$9` and `$&` filled in where a pattern was looked for. */
export const replacementFor = ({ groups }: Pick<Match, 'groups'>, words: string, isPattern: boolean): string =>
  isPattern
    ? words.replace(/\$(\$|&|[1-9])/gu, (_sign, name: string) => (name === '$' ? '$' : (groups[name === '&' ? 0 : Number(name)] ?? '')))
    : words;

/** The text with every match replaced. */
export function replaceMatches(text: string, matches: readonly Match[], words: string, isPattern: boolean): string {
  let replaced = '';
  let at = 0;
  for (const match of matches) {
    replaced += text.slice(at, match.start) + replacementFor(match, words, isPattern);
    at = match.end;
  }
  return replaced + text.slice(at);
}
