import { SaxesParser } from 'saxes';
import { prefixOf } from './prefixOf.ts';

/** An element of a part, its names with the prefixes this house knows their namespaces by, whatever the file calls them. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: Element | null;
  children: Element[];
  /** The words that stand in it, not those of its children. */
  text: string;
}

/** Deeper than any program nests; a file made to exhaust the stack goes on. */
const deepest = 1000;

/** Reads a part. Throws where it is not well-formed, holds a character that no XML may hold, or declares a document type. */
export function readXml(xml: string): { root: Element; namespaces: ReadonlySet<string> } {
  const parser = new SaxesParser({ xmlns: true });
  const namespaces = new Set<string>();
  let root: Element | null = null;
  let open: Element | null = null;
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new Error('its elements are nested too deep');
    for (const prefix of Object.keys(tag.ns)) namespaces.add(prefix);
    const attributes: Record<string, string> = {};
    for (const { prefix, local, uri, value } of Object.values(tag.attributes))
      if (prefix !== 'xmlns' && local !== 'xmlns') attributes[uri === '' ? local : prefixOf(uri) + local] = value;
    const element: Element = { name: prefixOf(tag.uri) + tag.local, attributes, parent: open, children: [], text: '' };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on('closetag', () => {
    depth -= 1;
    open = open?.parent ?? null;
  });
  parser.on('text', (text) => {
    if (open) open.text += text;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is declared');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (root === null) throw new Error('there is no element');
  return { root, namespaces };
}

/**
 * Every element under another of one of these names, in the order of the text. What stands there a second time for programs that
 * do not know the first is passed over (ISO/IEC 29500-3 §7.7).
 */
export function* all(under: Element, ...names: readonly string[]): Generator<Element> {
  for (const child of under.children) {
    if (child.name === 'mc:Fallback') continue;
    if (names.includes(child.name)) yield child;
    yield* all(child, ...names);
  }
}

/** The first child of a name. */
export const child = (of: Element | undefined, name: string): Element | undefined => of?.children.find((one) => one.name === name);

/** The value of a child that says only one thing (`<w:numId w:val="1"/>`), or undefined. */
export const valueOf = (of: Element | undefined, name: string): string | undefined => child(of, name)?.attributes['w:val'];

/** Whether an element of these names stands around another. */
export function isInside(element: Element, ...names: readonly string[]): boolean {
  for (let above = element.parent; above; above = above.parent) if (names.includes(above.name)) return true;
  return false;
}

/** Whether a switch such as `<w:b/>` is on. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');
