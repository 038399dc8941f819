import { strToU8, zipSync } from 'fflate';
import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import { child, readXml, type Element } from '../../../core/docxRules/element.ts';
import type { Dropped } from '../../../core/import/imported.ts';
import { chunkLines } from './chunkLines.ts';
import { hiddenRuns } from './hiddenRuns.ts';
import { listNumbers } from './listNumbers.ts';
import { noteBook } from './noteBook.ts';
import { escaped, plainRun, type Reading } from './reading.ts';
import type { Redraw } from '../pictures/redrawing.ts';
import { shownPicture } from './shownPicture.ts';
import { simplerBlocks } from './simplerBlocks.ts';
import { leftOutParts } from './leftOutParts.ts';
import { storyWords } from './storyWords.ts';

/** A Word file of which only what its reader sees is left, as two files: the text and its notes. */
export interface SimplerDocx {
  text: Uint8Array;
  notes: Uint8Array | null;
  dropped: Dropped[];
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** What is told of a picture even where it has no description. */
const ofPictures: ReadonlySet<Dropped['reason']> = new Set(['picture', 'picture-view', 'credentials']);

/**
 * Rewrites a Word file so that the reader of Word files meets nothing it would lose: text boxes follow their paragraph, fields, equations,
 * form boxes and symbols are words, notes have marks and stand apart. What nobody sees is cut out and told.
 */
export function simplerDocx(docx: DocxPackage, redraw: Redraw): SimplerDocx {
  const { main } = docx;
  if (main === undefined) throw new Error('there is no text');
  const dropped: Dropped[] = [];
  const relations: string[] = [];
  const media: Record<string, Uint8Array> = {};
  const drop = (piece: Dropped) => {
    if (piece.text !== '' || ofPictures.has(piece.reason)) dropped.push(piece);
  };
  const relate = (kind: string, target: string, mode = ''): string => {
    const id = `r${relations.length + 1}`;
    relations.push(`<Relationship Id="${id}" Type="${office}/${kind}" Target="${escaped(target)}"${mode}/>`);
    return id;
  };
  const notes = noteBook(docx);
  const reading: Reading = {
    docx,
    hiddenBy: hiddenRuns(docx.related('styles')),
    drop,
    link: (part, id) => {
      const found = docx.relationships(part).find((one) => one.id === id && one.kind === 'hyperlink');
      return found ? relate('hyperlink', found.target, ' TargetMode="External"') : null;
    },
    picture: (use) => {
      const shown = shownPicture(docx, use, redraw);
      if (typeof shown === 'string') {
        drop({ reason: shown, text: use.alt });
        return null;
      }
      const name = `media/${Object.keys(media).length + 1}`;
      media[`word/${name}`] = shown.bytes;
      if (shown.lostCredentials) drop({ reason: 'credentials', text: use.alt });
      return relate('image', name);
    },
    note: notes.number,
    listNumber: listNumbers(docx.related('numbering')),
    chunk: (part, id) => chunkLines(docx, part, id, drop),
  };
  const body = child(docx.xml(main), 'w:body');
  const text = body ? simplerBlocks(body, main, reading) : '';
  const noteXml = notes.entries().map(({ number, story, part }) => {
    const xml = simplerBlocks(story, part, reading);
    drop({ reason: 'note', text: `[${number}] ${storyWords(readXml(wrapped(xml)).root).replaceAll('\n', ' ')}` });
    return numbered(number, xml);
  });
  for (const words of notes.unused()) drop({ reason: 'hidden', text: words });
  leftOutParts(docx, drop);
  const file = (content: string) => packed(docx, content, relations, media);
  return { text: file(text), notes: noteXml.length === 0 ? null : file(noteXml.join('')), dropped };
}

/** The number of a note stands before its first words, as its mark stands in the text. */
const numbered = (number: number, xml: string): string => {
  const at = xml.search(/<w:r>|<w:hyperlink /u);
  return at === -1 ? xml : xml.slice(0, at) + plainRun(`[${number}] `) + xml.slice(at);
};

const wrapped = (content: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"><w:body>${content}</w:body></w:document>`;

function packed(docx: DocxPackage, content: string, relations: readonly string[], media: Record<string, Uint8Array>): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  const related = relations.slice();
  for (const kind of ['styles', 'numbering']) {
    const root: Element | undefined = docx.related(kind);
    const part = docx.relationships(docx.main ?? '').find((one) => one.kind === kind)?.part;
    if (!root || part === undefined) continue;
    parts[`word/${kind}.xml`] = docx.bytes(part);
    related.push(`<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`);
  }
  const relationships = (inside: string) =>
    strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`);
  return zipSync(
    {
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      '_rels/.rels': relationships(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
      'word/document.xml': strToU8(wrapped(content)),
      'word/_rels/document.xml.rels': relationships(related.join('')),
      ...parts,
      ...media,
    },
    { level: 0 },
  );
}
