import type { Block, BlockOf, ReleaseDocument } from '../../../../core/release/document/document.ts';
import { unreachable } from '../../../../core/export/unreachable.ts';
import { inlinesToLexical } from './inlinesToLexical.ts';
import { ownTypes, type EditorJson, type NodeJson } from './lexicalJson.ts';

/**
 * The document tree as Lexical's serialised editor state. Pure and lossless: `toDocument` gives the same tree back. A document
 * without blocks gives a root without children, in which Lexical has no place for a caret.
 */
export function fromDocument(document: ReleaseDocument): EditorJson {
  const state = document.threads ? { $: { threads: document.threads } } : {};
  return { root: { type: 'root', version: 1, ...element, ...state, children: document.blocks.map(blockToLexical) } };
}

const element = { direction: null, format: '', indent: 0 } as const;

function blockToLexical(block: Block): NodeJson {
  const $ = { blockId: block.id };
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', version: 1, ...element, $, children: inlinesToLexical(block.children) };
    case 'heading':
      return { type: 'heading', version: 1, tag: `h${block.level}`, ...element, $, children: inlinesToLexical(block.children) };
    case 'quote':
      return { type: 'quote', version: 1, ...element, $: { ...$, ...saidBy(block) }, children: inlinesToLexical(block.children) };
    case 'rule':
      return { type: ownTypes.rule, version: 1, $ };
    case 'list':
      return { ...listToLexical(block), $ };
    case 'table':
      return tableToLexical(block);
    case 'figure':
      return figureToLexical(block);
    case 'contact':
      return { type: ownTypes.contact, version: 1, $, layout: block.layout, contactId: block.contactId, contact: block.contact };
    case 'signOff':
      return { type: ownTypes.signOff, version: 1, $, signOffId: block.signOffId, lines: block.lines };
    case 'boilerplate':
      return {
        type: ownTypes.boilerplate,
        version: 1,
        $,
        snippetId: block.snippetId,
        title: block.title,
        paragraphs: block.paragraphs,
      };
    case 'opaque':
      return { type: ownTypes.opaque, version: 1, $, raw: block.raw };
    default:
      return unreachable(block);
  }
}

/** Who said it and in which language, where that is known: Lexical keeps them as NodeState. */
const saidBy = ({ speaker, language }: BlockOf<'quote'>) => ({
  ...(speaker ? { speaker } : {}),
  ...(language ? { quoteLanguage: language } : {}),
});

/** Lexical keeps an inner list in a list item of its own, after the item it belongs to. */
function listToLexical({ ordered, start, items }: Pick<BlockOf<'list'>, 'ordered' | 'start' | 'items'>): NodeJson {
  const first = ordered ? (start ?? 1) : 1;
  const children = items.flatMap((item, index) => {
    const itemNode = (inner: NodeJson[], value: number): NodeJson => ({ type: 'listitem', version: 1, value, ...element, children: inner });
    const own = itemNode(inlinesToLexical(item.children), first + index);
    return item.list ? [own, itemNode([listToLexical(item.list)], first + index + 1)] : [own];
  });
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' };
  return { type: 'list', version: 1, ...kind, start: first, ...element, children };
}

function tableToLexical(block: BlockOf<'table'>): NodeJson {
  const rows = block.rows.map((row): NodeJson => ({
    type: 'tablerow',
    version: 1,
    ...element,
    children: row.cells.map((cell): NodeJson => ({
      type: 'tablecell',
      version: 1,
      headerState: cell.header ? 1 : 0,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      ...element,
      children: [{ type: 'paragraph', version: 1, ...element, children: inlinesToLexical(cell.children) }],
    })),
  }));
  return { type: 'table', version: 1, ...element, $: { blockId: block.id, tableCaption: block.caption }, children: rows };
}

const figureToLexical = (block: BlockOf<'figure'>): NodeJson => ({
  type: ownTypes.figure,
  version: 1,
  $: { blockId: block.id },
  photo: block.photo,
  alt: block.alt,
  decorative: block.decorative,
  credit: block.credit,
  ...(block.photographer === undefined ? {} : { photographer: block.photographer }),
  ...(block.taken === undefined ? {} : { taken: block.taken }),
  $slots: { caption: { type: 'paragraph', version: 1, ...element, children: inlinesToLexical(block.caption) } },
});
