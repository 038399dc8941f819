import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Pictures stand in the line of the text, where a screen reader comes by. */
export const picturePosition: Rule = {
  id: 'A08',
  *faults({ main, xml }) {
    if (main === undefined) return;
    for (const _ of all(xml(main), 'wp:anchor')) yield { part: main, what: 'a picture floats', isWarning: true };
  },
};
