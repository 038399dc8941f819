import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import type { Element } from '../../../core/docxRules/element.ts';
import type { Dropped } from '../../../core/import/imported.ts';
import type { hiddenRuns } from './hiddenRuns.ts';
import type { ListNumbers } from './listNumbers.ts';

/** A picture of the text: which part it is, how it is shown, and what is said of it. */
export interface PictureUse {
  part: string;
  blip: Element;
  /** The element around it that says how much of it is shown, and how it is turned. */
  frame: Element;
  alt: string;
}

/** What one file is read with; the same for all of its stories. */
export interface Reading {
  docx: DocxPackage;
  hiddenBy: ReturnType<typeof hiddenRuns>;
  drop: (piece: Dropped) => void;
  /** The relationship of the simpler file that leads to an address; null where it leads nowhere. */
  link: (part: string, id: string) => string | null;
  /** The relationship of the simpler file that holds a picture; null where it cannot be taken, which is told. */
  picture: (use: PictureUse) => string | null;
  /** The number of a note whose mark stands in the text; null where there is no such note. */
  note: (kind: 'footnote' | 'endnote', id: string) => number | null;
  /** The number of an item, asked once for each. */
  listNumber: ListNumbers;
  /** The paragraphs of a file that is put into the text from a part of its own. */
  chunk: (part: string, id: string) => readonly string[];
}

/** Where in the text something stands. */
export interface Place {
  part: string;
  paragraphStyle: string;
  tableStyle: string;
}

/** Text as it is written in XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A run of the simpler file with nothing but words. */
export const plainRun = (text: string, properties = ''): string =>
  text === '' ? '' : `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** The branch of an alternative that has something to show: what newer programs read, else what older ones do. */
export function chosenBranch(alternative: Element): Element | undefined {
  const shows = (one: Element): boolean =>
    ['w:t', 'a:t', 'm:t', 'a:blip', 'v:imagedata', 'v:textpath'].includes(one.name) ||
    /\}(?:relIds|chart)$/u.test(one.name) ||
    one.children.some(shows);
  return alternative.children.find(({ name, children }) => name === 'mc:Choice' && children.some(shows)) ?? alternative.children.at(-1);
}
