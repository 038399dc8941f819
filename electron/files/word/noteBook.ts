import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import type { Element } from '../../../core/docxRules/element.ts';
import { storyWords } from './storyWords.ts';

type NoteKind = 'footnote' | 'endnote';

/** The notes whose marks stand in the text, numbered in the order of their marks. */
export interface NoteBook {
  number: (kind: NoteKind, id: string) => number | null;
  entries: () => { number: number; story: Element; part: string }[];
  /** The words of the notes whose marks are nowhere in the text. */
  unused: () => string[];
}

/** Opens the foot- and endnotes of a Word file. */
export function noteBook(docx: DocxPackage): NoteBook {
  const numbers = new Map<Element, number>();
  const places = new Map<Element, string>();
  return {
    number: (kind, id) => {
      const part = docx.relationships(docx.main ?? '').find((one) => one.kind === `${kind}s`)?.part;
      const note = docx.related(`${kind}s`)?.children.find(({ name, attributes }) => name === `w:${kind}` && attributes['w:id'] === id);
      if (!note || part === undefined) return null;
      const known = numbers.get(note);
      if (known !== undefined) return known;
      numbers.set(note, numbers.size + 1);
      places.set(note, part);
      return numbers.size;
    },
    entries: () => Array.from(numbers, ([story, number]) => ({ number, story, part: places.get(story) ?? '' })),
    unused: () =>
      ['footnote', 'endnote'].flatMap((kind) =>
        (docx.related(`${kind}s`)?.children ?? [])
          .filter((note) => note.name === `w:${kind}` && !numbers.has(note))
          .map(storyWords)
          .filter((text) => text !== ''),
      ),
  };
}
