import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Every link inside the text and every field that counts pages leads to a bookmark. */
export const anchors: Rule = {
  id: 'W18',
  *faults({ stories, xml }) {
    const names = new Set(stories.flatMap((part) => [...all(xml(part), 'w:bookmarkStart')].map(({ attributes }) => attributes['w:name'])));
    for (const part of stories) {
      const linked = [...all(xml(part), 'w:hyperlink')].flatMap(({ attributes }) =>
        // With an address beside it the bookmark is in what lies there.
        attributes['r:id'] === undefined ? (attributes['w:anchor'] ?? []) : [],
      );
      const counted = [...all(xml(part), 'w:instrText')].flatMap(
        ({ text }) => /^\s*(?:PAGEREF|REF)\s+"?([\p{L}\p{N}_]+)/u.exec(text)?.[1] ?? [],
      );
      for (const name of [...linked, ...counted])
        if (!names.has(name) && name !== '_top') yield { part, what: `“${name}” is no bookmark of this file` };
    }
  },
};
