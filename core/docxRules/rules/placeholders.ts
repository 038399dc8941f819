import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** No place that was to be filled is left, however its letters are parted into runs. */
export const placeholders: Rule = {
  id: 'W21',
  *faults({ stories, xml }) {
    for (const part of stories)
      for (const paragraph of all(xml(part), 'w:p')) {
        const words = [...all(paragraph, 'w:t')].map(({ text }) => text).join('');
        for (const [left] of words.matchAll(/\{\{[^{}]{0,80}\}\}/gu)) yield { part, what: `“${left}” is left` };
      }
  },
};
