import { attribute, elementsIn, isElement, isText, type Element } from './node.ts';

/** The declarations that say what a reader sees of words and how they are emphasised; colours and sizes say nothing. */
const read = new Set([
  'display',
  'visibility',
  'mso-hide',
  'font-weight',
  'font-style',
  'text-decoration',
  'text-decoration-line',
  'vertical-align',
  'white-space',
  'white-space-collapse',
]);

interface Rule {
  /** From the element outwards: what it must be, and whether the next stands right above it. */
  compounds: { tag: string; classes: string[]; ids: string[]; isParent: boolean }[];
  weight: number;
  declarations: readonly (readonly [string, string])[];
}

/** Writes into the style of each element what the style sheets of its page say of it, so that one look tells all. */
export function applyStyleSheets(page: Element): void {
  const elements = elementsIn(page);
  const rules = elements
    .filter((element) => element.tagName === 'style' && !/print/iu.test(attribute(element, 'media')))
    .flatMap((sheet) => rulesIn(sheet.childNodes.map((node) => (isText(node) ? node.value : '')).join('')));
  if (rules.length === 0) return;
  const byKey = Map.groupBy(
    rules.toSorted((one, other) => one.weight - other.weight),
    ({ compounds: [last] }) => keyOf(last),
  );
  for (const element of elements) {
    const keys = [...classesOf(element).map((name) => `.${name}`), `#${attribute(element, 'id')}`, element.tagName, '*'];
    const matching = keys.flatMap((key) => byKey.get(key) ?? []).filter((rule) => matches(element, rule));
    if (matching.length === 0) continue;
    const own = attribute(element, 'style');
    const resolved = new Map(matching.toSorted((one, other) => one.weight - other.weight).flatMap(({ declarations }) => declarations));
    for (const [name] of declarationsIn(own)) resolved.delete(name);
    const style = [...resolved].map(([name, value]) => `${name}:${value}`).join(';');
    element.attrs = [...element.attrs.filter(({ name }) => name !== 'style'), { name: 'style', value: `${style};${own}` }];
  }
}

const keyOf = (last: Rule['compounds'][number] | undefined): string =>
  last?.ids[0] !== undefined ? `#${last.ids[0]}` : last?.classes[0] !== undefined ? `.${last.classes[0]}` : (last?.tag ?? '*') || '*';

const classesOf = (element: Element): string[] => attribute(element, 'class').split(/\s+/u).filter(Boolean);

/** A sheet without comments and without what stands after an `@`: rules that hold on some screens or on paper only hide nothing. */
const plainRules = (sheet: string): string =>
  sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/gu, '').replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})+[^{}]*\}|@[^{};]*(?:;|\{[^{}]*\})/gu, '');

function rulesIn(sheet: string): Rule[] {
  return [...plainRules(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(([, selectors = '', body = '']) => {
    const declarations = declarationsIn(body).filter(([name]) => read.has(name));
    if (declarations.length === 0) return [];
    return selectors.split(',').flatMap((selector) => {
      const compounds = compoundsOf(selector.trim());
      if (!compounds) return [];
      const count = (part: 'classes' | 'ids') => compounds.reduce((sum, compound) => sum + compound[part].length, 0);
      return [{ compounds, declarations, weight: 100 * count('ids') + 10 * count('classes') + compounds.filter(({ tag }) => tag).length }];
    });
  });
}

/** The declarations of a style by name, as they are written: small letters, no importance. */
export const declarationsIn = (style: string): [string, string][] =>
  style.split(';').flatMap((part): [string, string][] => {
    const [name = '', ...value] = part.split(':');
    return value.length === 0
      ? []
      : [
          [
            name.trim().toLowerCase(),
            value
              .join(':')
              .replace(/!\s*important/iu, '')
              .trim()
              .toLowerCase(),
          ],
        ];
  });

/** Reads a selector of names, classes and ids under each other; null for any other, which then says nothing. */
function compoundsOf(selector: string): Rule['compounds'] | null {
  const parts = selector.split(/\s*(>)\s*|\s+/u).filter(Boolean);
  const compounds: Rule['compounds'] = [];
  let isParent = false;
  for (const part of parts.toReversed()) {
    if (part === '>') isParent = true;
    else if (/^(?:\*|[a-z][\w-]*)?(?:[.#][\w-]+)*$/iu.test(part)) {
      const names = (sign: string) =>
        [...part.matchAll(/([.#])([\w-]+)/gu)].flatMap(([, kind, name = '']) => (kind === sign ? [name] : []));
      const tag = /^[a-z][\w-]*/iu.exec(part)?.[0].toLowerCase() ?? '';
      compounds.push({ tag, classes: names('.'), ids: names('#'), isParent });
      isParent = false;
    } else return null;
  }
  return compounds.length > 0 ? compounds : null;
}

function matches(element: Element, { compounds: [last, ...outer] }: Rule): boolean {
  if (!last || !fits(element, last)) return false;
  let above = parentOf(element);
  for (const compound of outer) {
    while (above && !fits(above, compound)) {
      if (compound.isParent) return false;
      above = parentOf(above);
    }
    if (!above) return false;
    above = parentOf(above);
  }
  return true;
}

const parentOf = ({ parentNode }: Element): Element | null =>
  parentNode && 'tagName' in parentNode && isElement(parentNode) ? parentNode : null;

const fits = (element: Element, { tag, classes, ids }: Rule['compounds'][number]): boolean =>
  (tag === '' || element.tagName === tag) &&
  ids.every((id) => attribute(element, 'id') === id) &&
  classes.every((name) => classesOf(element).includes(name));
