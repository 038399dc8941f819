import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Word has nothing to ask when it opens the file: no field is out of date, none is empty. */
export const freshFields: Rule = {
  id: 'W23',
  *faults({ stories, related, xml }) {
    const settings = related('settings');
    if (settings && [...all(settings, 'w:updateFields')].some(({ attributes }) => !['0', 'false'].includes(attributes['w:val'] ?? '')))
      yield { part: 'settings', what: 'all fields are to be brought up to date' };
    for (const part of stories)
      for (const { attributes } of all(xml(part), 'w:fldChar', 'w:fldSimple'))
        if (['1', 'true', 'on'].includes(attributes['w:dirty'] ?? '')) yield { part, what: 'a field is out of date' };
  },
};
