import { child } from '../element.ts';
import type { Rule } from '../rule.ts';

/** The text ends with the properties of its section. */
export const lastSection: Rule = {
  id: 'W08',
  *faults({ main, xml }) {
    if (main === undefined) return;
    const body = child(xml(main), 'w:body');
    if (!body) yield { part: main, what: 'there is no text' };
    else if (body.children.at(-1)?.name !== 'w:sectPr')
      yield {
        part: main,
        what: 'the text does not end with its section',
        ...(body.children.some(({ name }) => name === 'w:sectPr') ? {} : { isWarning: true as const }),
      };
  },
};
