import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Pictures have numbers of their own, over the text and all heads and feet. */
export const pictureNumbers: Rule = {
  id: 'W01',
  *faults({ stories, xml }) {
    const seen = new Set<string>();
    for (const part of stories)
      for (const { attributes } of all(xml(part), 'wp:docPr')) {
        const { id = '' } = attributes;
        if (!/^[1-9]\d{0,9}$/u.test(id) || Number(id) > 2 ** 31 - 1) yield { part, what: `“${id}” is no number of a picture` };
        else if (seen.has(id)) yield { part, what: `the number ${id} twice` };
        seen.add(id);
      }
  },
};
