import { RE2JS } from 're2js';
import type { Finder, Match } from './matchesIn.ts';

/**
 * A regular expression, written as in ECMAScript, as a finder whose time grows with the text alone, whatever the pattern (RE2).
 * Throws where RE2 knows no such expression: it has no look-around and no back-references, which are what could take forever.
 */
export function findPattern(source: string, matchCase: boolean): Finder {
  const pattern = RE2JS.compile(RE2JS.translateRegExp(source), matchCase ? 0 : RE2JS.CASE_INSENSITIVE);
  return (text) => {
    const matcher = pattern.matcher(text);
    const found: Match[] = [];
    while (matcher.find()) {
      const groups = Array.from({ length: matcher.groupCount() + 1 }, (_none, group) => matcher.group(group) ?? '');
      if (groups[0] !== '') found.push({ start: matcher.start(), end: matcher.end(), groups });
    }
    return found;
  };
}
