import { all, child } from '../element.ts';
import type { Rule } from '../rule.ts';

const frames = ['wp:inline', 'wp:anchor'];
/** The largest side Word lays out (22 inches), in English metric units. */
const largest = 22 * 914_400;

/** Pictures have a size that can be laid out. */
export const pictureSizes: Rule = {
  id: 'W17',
  *faults({ stories, xml }) {
    for (const part of stories)
      for (const frame of all(xml(part), ...frames)) {
        const { cx, cy } = child(frame, 'wp:extent')?.attributes ?? {};
        for (const side of [Number(cx), Number(cy)]) if (!(side > 0 && side <= largest)) yield { part, what: `a picture of ${cx} × ${cy}` };
      }
  },
};
