import type { Block } from '../../release/document/document.ts';
import type { Dropped } from '../imported.ts';
import { withTypedLists } from '../typedLists.ts';
import { pieceOfHtml, type FoundBlock } from './blocksOfHtml.ts';

/** What pasted HTML comes to: blocks, or a piece of a line, and what was left out of it. */
export interface PastedHtml {
  blocks: Block[];
  isLine: boolean;
  dropped: Dropped[];
}

/** Reads pasted HTML by the rules by which files are read: the same bytes give the same blocks. Pictures do not come with it. */
export function pastedHtml(html: string, newId: () => string): PastedHtml {
  const dropped: Dropped[] = [];
  const { found, isLine } = pieceOfHtml(html, { newId, photoOf: () => null, drop: (piece) => void dropped.push(piece) });
  return { blocks: isLine ? found.map(levelled) : withTypedLists(found).map(levelled), isLine, dropped };
}

/** A release has a headline of its own, and two levels of headings under it. */
export function levelled(found: FoundBlock): Block {
  const block: Block & Pick<FoundBlock, 'role'> = { ...found } as Block & Pick<FoundBlock, 'role'>;
  delete block.role;
  return block.type === 'heading' ? { ...block, level: block.level <= 2 ? 2 : 3 } : block;
}
