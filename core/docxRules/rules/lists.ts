import { all, child, valueOf } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Every list has its numbering with the level it uses, each kind described before the lists of it. */
export const lists: Rule = {
  id: 'W05',
  *faults({ stories, related, xml }) {
    const numbering = related('numbering');
    const kinds = new Map<string, Set<string>>();
    const numbers = new Map<string, string>();
    let hasList = false;
    for (const element of numbering?.children ?? []) {
      const id = element.attributes['w:abstractNumId'] ?? element.attributes['w:numId'] ?? '';
      if (element.name === 'w:abstractNum') {
        if (hasList) yield { part: 'numbering', what: `kind ${id} stands behind a list` };
        const levels = element.children.filter(({ name }) => name === 'w:lvl').map(({ attributes }) => attributes['w:ilvl'] ?? '');
        // A kind that only points to a style has its levels there.
        kinds.set(id, new Set(child(element, 'w:numStyleLink') ? Array.from({ length: 9 }, (_, level) => String(level)) : levels));
      } else if (element.name === 'w:num') {
        hasList = true;
        const kind = valueOf(element, 'w:abstractNumId') ?? '';
        if (numbers.has(id)) yield { part: 'numbering', what: `list ${id} twice` };
        if (!kinds.has(kind)) yield { part: 'numbering', what: `list ${id} is of kind ${kind}, which is not there` };
        numbers.set(id, kind);
      }
    }
    for (const part of stories)
      for (const used of all(xml(part), 'w:numPr')) {
        const id = valueOf(used, 'w:numId');
        if (id === undefined || id === '0') continue;
        const kind = numbers.get(id);
        const level = valueOf(used, 'w:ilvl') ?? '0';
        if (kind === undefined) yield { part, what: `list ${id} is not there` };
        else if (kinds.get(kind)?.has(level) === false) yield { part, what: `list ${id} has no level ${level}` };
      }
  },
};
