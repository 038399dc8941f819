import { unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A Word file taken apart. */
export interface OpenDocx {
  names: string[];
  bytes: (name: string) => Uint8Array;
  /** A part as XML. Throws where it is missing or not well-formed (XML 1.0, read by saxes). */
  xml: (name: string) => Document;
}

const reader = new new JSDOM().window.DOMParser();

/** Opens a Word file. */
export function openDocx(file: Uint8Array): OpenDocx {
  const files = unzipSync(file);
  const read = new Map<string, Document>();
  const bytes = (name: string): Uint8Array => {
    const found = files[name];
    if (!found) throw new Error(`There is no ${name}`);
    return found;
  };
  const xml = (name: string): Document => {
    const known = read.get(name);
    if (known) return known;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes(name));
    const parsed = reader.parseFromString(text, 'application/xml');
    const error = parsed.getElementsByTagName('parsererror')[0];
    if (error) throw new Error(`${name} is not well-formed: ${error.textContent}`);
    read.set(name, parsed);
    return parsed;
  };
  return { names: Object.keys(files), bytes, xml };
}

/** The elements of a name with its prefix, `w:tbl`, in the order of the file. */
export const all = (inside: Document | Element, name: string): Element[] => [...inside.getElementsByTagName(name)];

/** The `w:val` of the first such element inside, or `null`. */
export const value = (inside: Document | Element, name: string): string | null => all(inside, name)[0]?.getAttribute('w:val') ?? null;

/** Tells whether a switch like `w:keepNext` is there and not turned off (ISO/IEC 29500-1 §17.17.4). */
export const isOn = (inside: Element, name: string): boolean =>
  all(inside, name).some((found) => !/^(?:0|false|off)$/u.test(found.getAttribute('w:val') ?? ''));

/** The words of a paragraph; a break or a tab as a new line. */
export const lineOf = (paragraph: Element): string =>
  all(paragraph, 'w:r')
    .flatMap((run) => [...run.children])
    .map((child) => (child.tagName === 'w:t' ? child.textContent : /^w:(?:br|tab)$/u.test(child.tagName) ? '\n' : ''))
    .join('');

/** The words of a cell or a whole part: every paragraph a line. */
export const textIn = (inside: Document | Element): string => all(inside, 'w:p').map(lineOf).join('\n');

/** The same file with one part changed. */
export function changed(file: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(file);
  const before = new TextDecoder().decode(files[name]);
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${name}`);
  return zipSync({ ...files, [name]: new TextEncoder().encode(after) });
}
