import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Marks of changes have a date that Word reads and numbers of their own. */
export const revisions: Rule = {
  id: 'W15',
  *faults({ stories, xml }) {
    for (const part of stories) {
      const seen = new Set<string>();
      for (const { name, attributes } of all(xml(part), 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo')) {
        const { 'w:date': date, 'w:id': id } = attributes;
        if (date !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/u.test(date))
          yield { part, what: `“${date}” is no date of a change` };
        // A mark in the properties of a paragraph may bear none.
        if (id !== undefined && seen.has(id)) yield { part, what: `change ${id} (${name}) twice` };
        if (id !== undefined) seen.add(id);
      }
    }
  },
};
