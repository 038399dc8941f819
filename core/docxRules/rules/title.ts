import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** The file has a title, which a screen reader says first. */
export const title: Rule = {
  id: 'A03',
  *faults({ relationships, names, xml }) {
    const part = relationships('').find(({ kind }) => kind === 'core-properties')?.part ?? 'docProps/core.xml';
    const said = names.has(part) ? [...all(xml(part), 'dc:title')].map(({ text }) => text.trim()).join('') : '';
    if (said === '') yield { part, what: 'there is no title', isWarning: true };
  },
};
