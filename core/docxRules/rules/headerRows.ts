import { all, child, isOn } from '../element.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';

/** The first row of a table is a heading, repeated on each page and known to a screen reader. */
export const headerRows: Rule = {
  id: 'A04',
  *faults({ main, xml }) {
    if (main === undefined) return;
    for (const table of all(xml(main), 'w:tbl')) {
      const [first] = rowsOf(table);
      if (first && !isOn(child(child(first, 'w:trPr'), 'w:tblHeader')))
        yield { part: main, what: 'a table whose first row is no heading', isWarning: true };
    }
  },
};
