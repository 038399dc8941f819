import { all, isInside } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Fields are begun, parted and ended in order, and their words of command stand inside. */
export const fields: Rule = {
  id: 'W09',
  *faults({ stories, xml }) {
    for (const part of stories) {
      const open: ('command' | 'result')[] = [];
      for (const element of all(xml(part), 'w:fldChar', 'w:instrText')) {
        if (element.name === 'w:instrText') {
          if (open.at(-1) !== 'command' && !isInside(element, 'w:fldSimple')) yield { part, what: 'a command stands outside of a field' };
          continue;
        }
        const type = element.attributes['w:fldCharType'];
        if (type === 'begin') open.push('command');
        else if (open.length === 0) yield { part, what: `a field is ${type === 'end' ? 'ended' : 'parted'} that was not begun` };
        else if (type === 'separate') open.splice(-1, 1, 'result');
        else open.pop();
      }
      if (open.length > 0) yield { part, what: 'a field is not ended' };
    }
  },
};
