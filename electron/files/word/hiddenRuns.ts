import { child, isOn, valueOf, type Element } from '../../../core/docxRules/element.ts';

/** Why a run is not shown: it says so itself, a style does, or the row it stands in. */
export type HiddenBy = 'run' | 'style' | 'row';

/** The styles a run stands under; empty where none is named. */
export interface StylesAround {
  paragraph: string;
  table: string;
}

interface Style {
  type: string;
  basedOn: string;
  vanish: boolean | undefined;
  isAlwaysHidden: boolean;
}

/**
 * Tells which runs Word does not show. `vanish` is a toggle property (ISO/IEC 29500-1 §17.7.3): what a run says itself decides;
 * else what the defaults of the document turn on stays on; else the styles of table, paragraph and letters turn it over in turn.
 */
export function hiddenRuns(styles: Element | undefined): (run: Element, around: StylesAround) => HiddenBy | null {
  const known = new Map<string, Style>();
  const standard = new Map<string, string>();
  for (const style of styles?.children.filter(({ name }) => name === 'w:style') ?? []) {
    const { 'w:styleId': id = '', 'w:type': type = 'paragraph', 'w:default': isStandard = '0' } = style.attributes;
    const properties = child(style, 'w:rPr');
    const vanish = child(properties, 'w:vanish');
    known.set(id, {
      type,
      basedOn: valueOf(style, 'w:basedOn') ?? '',
      vanish: vanish && isOn(vanish),
      isAlwaysHidden: isOn(child(properties, 'w:specVanish')),
    });
    if (!['0', 'false', 'off'].includes(isStandard)) standard.set(type, id);
  }
  const chain = (id: string, type: string): Style[] => {
    const found: Style[] = [];
    for (let style = known.get(id || (standard.get(type) ?? '')); style && !found.includes(style); style = known.get(style.basedOn))
      found.push(style);
    return found;
  };
  const defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const hiddenByDefault = isOn(child(defaults, 'w:vanish')) || isOn(child(defaults, 'w:specVanish'));
  return (run, around) => {
    const own = child(run, 'w:rPr');
    if (isOn(child(own, 'w:specVanish'))) return 'run';
    const vanish = child(own, 'w:vanish');
    if (vanish) return isOn(vanish) ? 'run' : null;
    const chains = [chain(around.table, 'table'), chain(around.paragraph, 'paragraph'), chain(valueOf(own, 'w:rStyle') ?? '', 'character')];
    if (hiddenByDefault || chains.flat().some(({ isAlwaysHidden }) => isAlwaysHidden)) return 'style';
    const toggles = chains.filter((styleChain) => styleChain.find((style) => style.vanish !== undefined)?.vanish === true);
    return toggles.length % 2 === 1 ? 'style' : null;
  };
}
