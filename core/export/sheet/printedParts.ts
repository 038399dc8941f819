import { attributionText } from '../../release/attributionText.ts';
import { datelineText } from '../../release/datelineText.ts';
import type { Block, BlockOf, ReleaseDocument } from '../../release/document/document.ts';
import type { ReleaseFields } from '../../release/release.ts';
import { cleanLine } from '../../cleanText.ts';
import { documentLabels } from '../documentLabels.ts';
import type { ExportInput } from '../exporter.ts';
import { unreachable } from '../unreachable.ts';
import { boilerplateParts } from './boilerplateParts.ts';
import type { Part } from './part.ts';
import { contactWords, printedContact } from './printedContact.ts';
import { printedFigure } from './printedFigure.ts';
import { printedList } from './printedList.ts';
import { printedRuns } from './printedRuns.ts';
import { printedTable } from './printedTable.ts';

type Fields = Pick<ReleaseFields, 'language' | 'dateline' | 'date'>;

/**
 * The parts of a document as they are printed: empty ones dropped, neighbouring contact cards joined, the dateline before the
 * lede. A small heading before the first large one is printed as a large one, so that no level of the outline is skipped.
 */
export function printedParts(document: ReleaseDocument, fields: Fields, photos: ExportInput['photos']): Part[] {
  const parts: Part[] = [];
  let sections = false;
  for (const part of document.blocks.flatMap((block) => partsOf(block, fields, photos))) {
    sections ||= part.type === 'heading' && part.level === 2;
    addPart(parts, part.type === 'heading' && !sections ? { ...part, level: 2 } : part, fields);
  }
  const dateline = printedDateline(fields);
  return dateline === '' ? parts : withDateline(parts, dateline);
}

/** A dateline in which nothing is left but its dash is none. */
function printedDateline({ dateline, date, language }: Fields): string {
  if (!dateline) return '';
  const text = datelineText({ place: cleanLine(dateline.place), country: cleanLine(dateline.country) }, date, language);
  return /[\p{L}\p{N}]/u.test(text) ? cleanLine(text) : '';
}

/** A fixed text is printed as the heading and the paragraphs it is made of; every other block is one part, or none. */
function partsOf(block: Block, fields: Fields, photos: ExportInput['photos']): Part[] {
  if (block.type === 'boilerplate') return boilerplateParts(block);
  const part = printedPart(block, fields, photos);
  return part ? [part] : [];
}

function printedPart(block: Exclude<Block, BlockOf<'boilerplate'>>, { language }: Fields, photos: ExportInput['photos']): Part | null {
  const { notShown } = documentLabels(language);
  switch (block.type) {
    case 'paragraph':
      return words({ type: block.type, dateline: '', runs: printedRuns(block.children, notShown) });
    case 'heading':
      return words({ type: block.type, level: block.level, runs: printedRuns(block.children, notShown) });
    case 'quote': {
      const attribution = block.speaker ? cleanLine(attributionText(block.speaker)) : '';
      const runs = printedRuns(block.children, notShown);
      return runs.length === 0 && attribution === '' ? null : { type: block.type, runs, attribution, language: block.language ?? language };
    }
    case 'rule':
      return { type: block.type };
    case 'list': {
      const list = printedList(block, notShown);
      return list && { type: block.type, ...list };
    }
    case 'table':
      return printedTable(block, notShown);
    case 'figure':
      return printedFigure(block, language, photos);
    case 'contact': {
      const contact = printedContact(block.contact, language);
      if (contactWords(contact).length === 0) return null;
      return block.layout === 'card' ? { type: 'contacts', heading: null, contacts: [contact] } : { type: 'contactLine', contact };
    }
    case 'signOff': {
      const lines = block.lines.map(cleanLine).filter((line) => line !== '');
      return lines.length === 0 ? null : { type: block.type, lines };
    }
    case 'opaque':
      return { type: 'notShown', note: notShown };
    default:
      return unreachable(block);
  }
}

const words = <T extends Part & { runs: readonly unknown[] }>(part: T): T | null => (part.runs.length === 0 ? null : part);

function addPart(parts: Part[], part: Part, { language }: Fields): void {
  const last = parts.at(-1);
  const { mediaContact, mediaContacts } = documentLabels(language);
  if (part.type !== 'contacts') parts.push(part);
  else if (last?.type === 'contacts') {
    last.contacts.push(...part.contacts);
    if (last.heading !== null) last.heading = mediaContacts;
  } else parts.push({ ...part, heading: last?.type === 'heading' ? null : mediaContact });
}

/** The lede is the first paragraph before any sign-off or contact; without one the dateline stands alone at the top. */
function withDateline(parts: readonly Part[], dateline: string): Part[] {
  const end = parts.findIndex((part) => ['signOff', 'contacts', 'contactLine'].includes(part.type));
  const lede = (end === -1 ? parts : parts.slice(0, end)).findIndex((part) => part.type === 'paragraph');
  if (lede === -1) return [{ type: 'paragraph', dateline, runs: [] }, ...parts];
  return parts.map((part, index) => (index === lede && part.type === 'paragraph' ? { ...part, dateline } : part));
}
