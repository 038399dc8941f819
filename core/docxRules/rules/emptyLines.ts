import { all, child } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Space is made by styles: no runs of blanks, no empty paragraphs one after the other. */
export const emptyLines: Rule = {
  id: 'A06',
  *faults({ main, xml }) {
    if (main === undefined) return;
    for (const { text } of all(xml(main), 'w:t')) if (/ {4,}/u.test(text)) yield { part: main, what: 'a run of blanks', isWarning: true };
    let before = false;
    for (const paragraph of child(xml(main), 'w:body')?.children ?? []) {
      const isEmpty =
        paragraph.name === 'w:p' && !paragraph.children.some(({ name }) => name !== 'w:pPr' && !name.startsWith('w:bookmark'));
      if (isEmpty && before) yield { part: main, what: 'two empty paragraphs', isWarning: true };
      before = isEmpty;
    }
  },
};
