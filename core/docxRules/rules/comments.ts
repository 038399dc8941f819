import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Comments have a beginning, an end and a sign in the text, and their words in their own part. */
export const comments: Rule = {
  id: 'W03',
  *faults({ main, related, xml }) {
    if (main === undefined) return;
    const body = xml(main);
    const ids = (name: string) => [...all(body, name)].map(({ attributes }) => attributes['w:id'] ?? '');
    const told = related('comments');
    const words = told ? [...all(told, 'w:comment')].map(({ attributes }) => attributes['w:id'] ?? '') : [];
    const [starts, ends, signs] = [ids('w:commentRangeStart'), ids('w:commentRangeEnd'), ids('w:commentReference')];
    for (const id of new Set([...starts, ...ends, ...signs])) {
      if (!words.includes(id)) yield { part: main, what: `comment ${id} has no words` };
      if (!signs.includes(id)) yield { part: main, what: `comment ${id} has no sign in the text` };
      if (starts.filter((one) => one === id).length !== ends.filter((one) => one === id).length)
        yield { part: main, what: `comment ${id} does not begin and end` };
    }
    for (const [place, id] of words.entries()) if (words.indexOf(id) !== place) yield { part: main, what: `comment ${id} twice` };
  },
};
