import { contactWords, printedContact } from '../export/sheet/printedContact.ts';
import { unreachable } from '../export/unreachable.ts';
import type { ReleaseLanguage } from '../i18n/language.ts';
import type { Block, Inline, ListItem, ReleaseDocument } from './document/document.ts';
import { attributionText } from './attributionText.ts';
import { inlineText } from './inlineText.ts';

/**
 * All words a reader sees in a document, one block a line: captions, credits, cells and the public part of contacts too, alt
 * texts not. For search, counting and checks. A block this version does not know, and an empty one, gives no line.
 */
export function documentText(document: ReleaseDocument, language: ReleaseLanguage): string {
  return document.blocks
    .map((block) => oneLine(blockWords(block, language).join(' ')))
    .filter((line) => line !== '')
    .join('\n');
}

function blockWords(block: Block, language: ReleaseLanguage): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.children)];
    case 'quote':
      return [inlineText(block.children), ...(block.speaker ? [attributionText(block.speaker)] : [])];
    case 'list':
      return block.items.flatMap(itemWords);
    case 'table':
      return [block.caption, ...block.rows.flatMap((row) => row.cells.map(cellWords))];
    case 'figure':
      return [inlineText(block.caption), block.photographer ?? '', block.credit];
    case 'contact':
      return contactWords(printedContact(block.contact, language));
    case 'signOff':
      return block.lines;
    case 'boilerplate':
      return [block.title, ...block.paragraphs];
    case 'rule':
    case 'opaque':
      return [];
    default:
      return unreachable(block);
  }
}

const cellWords = (cell: { children: Inline[] }): string => inlineText(cell.children);
const itemWords = (item: ListItem): string[] => [inlineText(item.children), ...(item.list?.items.flatMap(itemWords) ?? [])];
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
