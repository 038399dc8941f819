import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Every sign of a footnote or endnote has its note, and their parts have the lines that part them from the text. */
export const notes: Rule = {
  id: 'W04',
  *faults({ main, related, xml }) {
    if (main === undefined) return;
    for (const kind of ['footnote', 'endnote'] as const) {
      const part = related(`${kind}s`);
      const known = part ? [...all(part, `w:${kind}`)] : [];
      const ids = new Set(known.map(({ attributes }) => attributes['w:id']));
      for (const { attributes } of all(xml(main), `w:${kind}Reference`))
        if (!ids.has(attributes['w:id'])) yield { part: main, what: `${kind} ${attributes['w:id']} is not there` };
      if (part)
        for (const type of ['separator', 'continuationSeparator'])
          if (!known.some(({ attributes }) => attributes['w:type'] === type)) yield { part: `${kind}s`, what: `there is no ${type}` };
    }
  },
};
