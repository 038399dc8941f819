import { all, child, isInside, valueOf, type Element } from '../element.ts';
import type { Rule } from '../rule.ts';

/** The level of a paragraph's heading by its style, or null. */
function levelOf(paragraph: Element, styles: ReadonlyMap<string, number>): number | null {
  const properties = child(paragraph, 'w:pPr');
  const own = valueOf(properties, 'w:outlineLvl');
  const level = own === undefined ? styles.get(valueOf(properties, 'w:pStyle') ?? '') : Number(own) + 1;
  return level === undefined || level > 9 ? null : level;
}

/** Headings begin with the first and skip no level. */
export const outline: Rule = {
  id: 'A05',
  *faults({ main, related, xml }) {
    if (main === undefined) return;
    const styles = related('styles');
    const levels = new Map(
      (styles ? [...all(styles, 'w:style')] : []).flatMap((style): [string, number][] => {
        const level = valueOf(child(style, 'w:pPr'), 'w:outlineLvl') ?? /^heading (\d)$/iu.exec(valueOf(style, 'w:name') ?? '')?.[1];
        const id = style.attributes['w:styleId'] ?? '';
        if (level === undefined) return [];
        return [[id, valueOf(child(style, 'w:pPr'), 'w:outlineLvl') === undefined ? Number(level) : Number(level) + 1]];
      }),
    );
    let before = 0;
    for (const paragraph of all(xml(main), 'w:p')) {
      const level = levelOf(paragraph, levels);
      if (level === null || isInside(paragraph, 'w:txbxContent')) continue;
      if (level > before + 1) yield { part: main, what: `a heading of level ${level} behind one of level ${before}`, isWarning: true };
      before = level;
    }
    if (before === 0) yield { part: main, what: 'there is no heading', isWarning: true };
  },
};
