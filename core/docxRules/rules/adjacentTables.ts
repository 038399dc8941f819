import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Between two tables stands a paragraph, else Word makes one of them. */
export const adjacentTables: Rule = {
  id: 'W16',
  *faults({ stories, xml }) {
    for (const part of stories)
      for (const table of all(xml(part), 'w:tbl')) {
        const around = table.parent?.children ?? [];
        if (around[around.indexOf(table) + 1]?.name === 'w:tbl') yield { part, what: 'two tables touch', isWarning: true };
      }
  },
};
