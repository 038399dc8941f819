import type { Rule } from '../rule.ts';

/** Longer than any program opens, in characters. */
const longest = 2083;
const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Every link is a whole address of a kind that is safe to press. */
export const linkTargets: Rule = {
  id: 'P05',
  *faults({ stories, relationships }) {
    for (const part of stories)
      for (const { kind, isExternal, target } of relationships(part)) {
        if (kind !== 'hyperlink' || !isExternal) continue;
        if (!URL.canParse(target)) yield { part, what: `“${target.slice(0, 80)}” is no address` };
        else if (!allowed.has(new URL(target).protocol)) yield { part, what: `“${target.slice(0, 80)}” is of a kind that is not allowed` };
        else if (target.length > longest || !/^[\x21-\x7e]+$/u.test(target))
          yield { part, what: `“${target.slice(0, 80)}” is too long or has signs that must be percent-encoded`, isWarning: true };
      }
  },
};
