import { all, child, valueOf, type Element } from '../element.ts';
import type { Rule } from '../rule.ts';

/** The least contrast of words to their ground (WCAG 2.2, 1.4.3), and of large ones, from 18 points or 14 in bold on. */
const least = 4.5;
const leastOfLarge = 3;

/** Words can be told from their ground, by their own colours or those of their styles. */
export const contrast: Rule = {
  id: 'A07',
  *faults({ main, related, xml }) {
    if (main === undefined) return;
    const root = related('styles');
    const styles = new Map((root ? [...all(root, 'w:style')] : []).map((style) => [style.attributes['w:styleId'] ?? '', style]));
    const told = new Set<string>();
    for (const run of all(xml(main), 'w:r')) {
      const words = run.children.find(({ name, text }) => name === 'w:t' && text.trim() !== '')?.text;
      if (words === undefined) continue;
      const paragraph = around(run, 'w:p');
      const cell = around(run, 'w:tc');
      const looks = looksOf(run, paragraph, styles);
      const colour = hex(first(looks, 'w:color', 'w:val')) ?? '000000';
      const ground =
        hex(first(looks, 'w:shd', 'w:fill')) ??
        hex(
          first(
            [...chain(styles, valueOf(child(paragraph, 'w:pPr'), 'w:pStyle'), 'w:pPr'), child(paragraph, 'w:pPr')].toReversed(),
            'w:shd',
            'w:fill',
          ),
        ) ??
        hex(first([child(cell, 'w:tcPr')], 'w:shd', 'w:fill')) ??
        'FFFFFF';
      const size = Number(first(looks, 'w:sz', 'w:val') ?? 20);
      const isBold = looks.some((look) => child(look, 'w:b') !== undefined);
      const wanted = size >= 36 || (isBold && size >= 28) ? leastOfLarge : least;
      const ratio = ratioOf(colour, ground);
      if (ratio >= wanted || told.has(colour + ground)) continue;
      told.add(colour + ground);
      yield { part: main, what: `#${colour} on #${ground} (${ratio.toFixed(1)} to 1) in “${words.trim().slice(0, 40)}”`, isWarning: true };
    }
  },
};

function around(element: Element, name: string): Element | undefined {
  let above = element.parent;
  while (above && above.name !== name) above = above.parent;
  return above ?? undefined;
}

/** What is said of a run's letters, the nearest first: by itself, by its style, by the style of its paragraph. */
function looksOf(run: Element, paragraph: Element | undefined, styles: ReadonlyMap<string, Element>): (Element | undefined)[] {
  const own = child(run, 'w:rPr');
  return [
    own,
    ...chain(styles, valueOf(own, 'w:rStyle'), 'w:rPr').toReversed(),
    ...chain(styles, valueOf(child(paragraph, 'w:pPr'), 'w:pStyle'), 'w:rPr').toReversed(),
  ];
}

/** The properties of a style and of those it rests on, its own last. */
function chain(styles: ReadonlyMap<string, Element>, id: string | undefined, properties: string): (Element | undefined)[] {
  const found: (Element | undefined)[] = [];
  const passed = new Set<string>();
  for (let next = id; next !== undefined && !passed.has(next); next = valueOf(styles.get(next), 'w:basedOn')) {
    passed.add(next);
    found.unshift(child(styles.get(next), properties));
  }
  return found;
}

const first = (places: readonly (Element | undefined)[], name: string, attribute: string): string | undefined =>
  places.map((place) => child(place, name)?.attributes[attribute]).find((value) => value !== undefined);

const hex = (value: string | undefined): string | undefined =>
  value !== undefined && /^[\dA-F]{6}$/iu.test(value) ? value.toUpperCase() : undefined;

function ratioOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
