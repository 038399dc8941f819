import { unreachable } from '../export/unreachable.ts';
import type { Block } from '../release/document/document.ts';

/** A block of the same kind without a word in it: what stands on the other side of one that came or went. */
export function emptyBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: [] };
    case 'quote': {
      const { speaker: _speaker, ...rest } = block;
      return { ...rest, children: [] };
    }
    case 'list':
      return { ...block, items: [] };
    case 'table':
      return { ...block, caption: '', rows: [] };
    case 'figure':
      return { ...block, caption: [], credit: '', alt: '', photographer: '' };
    case 'contact':
      return { ...block, contact: { ...block.contact, texts: {}, phones: [], emails: [], languages: [] } };
    case 'signOff':
      return { ...block, lines: [] };
    case 'boilerplate':
      return { ...block, title: '', paragraphs: [] };
    case 'rule':
    case 'opaque':
      return block;
    default:
      return unreachable(block);
  }
}
