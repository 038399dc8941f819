import type { ContactSnapshot } from '../../../../core/contact/contact.ts';
import { emptyContact } from '../../../../core/contact/emptyContact.ts';
import type { ReleaseLanguage } from '../../../../core/i18n/language.ts';
import {
  documentVersion,
  type Block,
  type BlockOf,
  type ReleaseDocument,
  type Speaker,
} from '../../../../core/release/document/document.ts';
import type { Thread } from '../../../../core/release/document/thread.ts';
import { inlinesFromLexical, rawOf } from './inlinesFromLexical.ts';
import { ownTypes, type ReadNode } from './lexicalJson.ts';
import { itemsFromLexical, kindFromLexical } from './itemsFromLexical.ts';
import { childrenOf, nodeOf, stateOf, textOf } from './readJson.ts';

/**
 * Lexical's serialised editor state as the document tree. Pure; gives a tree for any input and drops no words. A block without
 * an id, which only foreign input can hold, gets one from its place.
 */
export function toDocument(json: unknown): ReleaseDocument {
  const root = nodeOf(nodeOf(json)['root']);
  const threads = stateOf(root, 'threads');
  return {
    version: documentVersion,
    blocks: childrenOf(root).map(blockFromLexical),
    ...(Array.isArray(threads) && threads.length > 0 ? { threads: threads as Thread[] } : {}),
  };
}

function blockFromLexical(node: ReadNode, place: number): Block {
  const stored = stateOf(node, 'blockId');
  const id = typeof stored === 'string' && stored !== '' ? stored.slice(0, 64) : `place-${place + 1}`;
  const children = childrenOf(node);
  switch (textOf(node, 'type')) {
    case 'heading':
      return { type: 'heading', id, level: levels[textOf(node, 'tag')] ?? 3, children: inlinesFromLexical(children) };
    case 'quote':
      return { type: 'quote', id, children: inlinesFromLexical(children), ...saidBy(node) };
    case ownTypes.rule:
      return { type: 'rule', id };
    case 'list':
      return { type: 'list', id, ...kindFromLexical(node), items: itemsFromLexical(children) };
    case 'table':
      return tableFromLexical(node, id);
    case ownTypes.figure:
      return figureFromLexical(node, id);
    case ownTypes.contact:
      return {
        type: 'contact',
        id,
        layout: node['layout'] === 'line' ? 'line' : 'card',
        contactId: idOrNull(node['contactId']),
        contact: (node['contact'] as ContactSnapshot | undefined) ?? emptyContact('en'),
      };
    case ownTypes.signOff:
      return { type: 'signOff', id, signOffId: idOrNull(node['signOffId']), lines: (node['lines'] as string[] | undefined) ?? [''] };
    case ownTypes.boilerplate:
      return {
        type: 'boilerplate',
        id,
        snippetId: idOrNull(node['snippetId']),
        title: textOf(node, 'title'),
        paragraphs: (node['paragraphs'] as string[] | undefined) ?? [''],
      };
    case ownTypes.opaque:
      return { type: 'opaque', id, raw: rawOf(node) };
    default:
      return { type: 'paragraph', id, children: inlinesFromLexical(children.length > 0 ? children : [node]) };
  }
}

/** The headline is the release's only first-level heading. */
const levels: Record<string, 2 | 3> = { h1: 2, h2: 2 };
const saidBy = (node: ReadNode): { speaker?: Speaker; language?: ReleaseLanguage } => {
  const speaker = stateOf(node, 'speaker') as Speaker | undefined;
  const language = stateOf(node, 'quoteLanguage') as ReleaseLanguage | undefined;
  return { ...(speaker ? { speaker } : {}), ...(language ? { language } : {}) };
};
const idOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function tableFromLexical(node: ReadNode, id: string): Block {
  const caption = stateOf(node, 'tableCaption');
  const rows = childrenOf(node)
    .map((row) => ({
      cells: childrenOf(row).map((cell) => ({
        header: Number(cell['headerState'] ?? 0) !== 0,
        children: inlinesFromLexical(childrenOf(cell)),
      })),
    }))
    .filter((row) => row.cells.length > 0);
  if (rows.length === 0) return { type: 'paragraph', id, children: [] };
  return { type: 'table', id, caption: typeof caption === 'string' ? caption : '', rows };
}

const figureFromLexical = (node: ReadNode, id: string): BlockOf<'figure'> => ({
  type: 'figure',
  id,
  photo: textOf(node, 'photo'),
  alt: textOf(node, 'alt'),
  decorative: node['decorative'] === true,
  credit: textOf(node, 'credit'),
  ...(textOf(node, 'photographer') === '' ? {} : { photographer: textOf(node, 'photographer') }),
  ...(textOf(node, 'taken') === '' ? {} : { taken: textOf(node, 'taken') }),
  caption: inlinesFromLexical(childrenOf(nodeOf(nodeOf(node['$slots'])['caption']))),
});
