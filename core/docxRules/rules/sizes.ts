import { all } from '../element.ts';
import type { Rule } from '../rule.ts';

/** Letters have whole sizes from 1 to 1638 points (in half points). */
export const sizes: Rule = {
  id: 'W27',
  *faults({ stories, related, xml }) {
    const styles = related('styles');
    const places = [...stories.map((part) => [part, xml(part)] as const), ...(styles ? [['styles', styles] as const] : [])];
    for (const [part, root] of places)
      for (const { attributes } of all(root, 'w:sz', 'w:szCs')) {
        const size = attributes['w:val'] ?? '';
        // Word writes points too (ISO/IEC 29500-4 §14.11.2).
        if (!/^\d{1,4}$/u.test(size) && !/^\d+(?:\.\d+)?pt$/u.test(size)) yield { part, what: `a size of “${size}”` };
        else if (/^\d+$/u.test(size) && !(Number(size) >= 2 && Number(size) <= 3276)) yield { part, what: `a size of “${size}”` };
      }
  },
};
