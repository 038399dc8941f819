import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Paragraphs have numbers below 0x80000000. */
export const paragraphIds: Rule = {
  id: 'W12',
  *faults({ stories, xml }) {
    for (const part of stories)
      for (const { attributes } of all(xml(part), 'w:p', 'w:tr'))
        for (const name of ['w14:paraId', 'w14:textId']) {
          const id = attributes[name];
          if (id !== undefined && !(/^[\dA-F]{8}$/iu.test(id) && Number.parseInt(id, 16) < 0x80_00_00_00 && Number.parseInt(id, 16) > 0))
            yield { part, what: `“${id}” is no ${name}` };
        }
  },
};
