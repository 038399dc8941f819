import { all, isInside } from '../element.ts';
import type { Rule } from '../rule.ts';

/** A paragraph holds no paragraph, a link no link, and words stand only in runs. */
export const nesting: Rule = {
  id: 'W10',
  *faults({ stories, xml }) {
    for (const part of stories) {
      for (const { parent } of all(xml(part), 'w:p'))
        if (['w:p', 'w:r', 'w:hyperlink'].includes(parent?.name ?? '')) yield { part, what: `a paragraph in ${parent?.name}` };
      for (const link of all(xml(part), 'w:hyperlink')) if (isInside(link, 'w:hyperlink')) yield { part, what: 'a link in a link' };
      for (const words of all(xml(part), 'w:t')) {
        if (words.parent?.name !== 'w:r') yield { part, what: `words in ${words.parent?.name}` };
        if (isInside(words, 'w:del')) yield { part, what: 'words in a deletion that are not marked so' };
      }
    }
  },
};
