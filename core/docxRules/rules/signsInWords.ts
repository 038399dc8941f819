import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Breaks and tabs are elements, and blanks at the edge of words are kept. */
export const signsInWords: Rule = {
  id: 'W11',
  *faults({ stories, xml }) {
    for (const part of stories)
      for (const { text, attributes } of all(xml(part), 'w:t')) {
        if (/[\n\r\t]/u.test(text)) yield { part, what: `a break or tab is a sign in “${text.trim().slice(0, 40)}”`, isWarning: true };
        else if (/^ | $/u.test(text) && attributes['xml:space'] !== 'preserve')
          yield { part, what: `the blank at the edge of “${text.slice(0, 40)}” is lost`, isWarning: true };
      }
  },
};
