import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Bookmarks are opened and closed once, with names that Word takes. */
export const bookmarks: Rule = {
  id: 'W02',
  *faults({ stories, xml }) {
    const names = new Set<string>();
    for (const part of stories) {
      const starts = [...all(xml(part), 'w:bookmarkStart')].map(({ attributes }) => attributes);
      const open = starts.map((one) => one['w:id'] ?? '');
      const closed = [...all(xml(part), 'w:bookmarkEnd')].map(({ attributes }) => attributes['w:id'] ?? '');
      for (const [place, id] of open.entries()) {
        if (open.indexOf(id) !== place) yield { part, what: `bookmark ${id} is opened twice` };
        if (closed.filter((one) => one === id).length !== 1) yield { part, what: `bookmark ${id} is not closed once` };
      }
      for (const id of closed) if (!open.includes(id)) yield { part, what: `bookmark ${id} is closed and was never opened` };
      for (const { 'w:name': name = '' } of starts) {
        if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) yield { part, what: `“${name}” is no name of a bookmark` };
        if (names.has(name.toLowerCase())) yield { part, what: `bookmark “${name}” twice` };
        names.add(name.toLowerCase());
      }
    }
  },
};
