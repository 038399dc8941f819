import { inlineLists } from '../../release/document/inlinePlaces.ts';
import { inlineText } from '../../release/inlineText.ts';
import type { Inline } from '../../release/document/document.ts';
import { releaseLinesAmong } from '../releaseLines.ts';
import { withoutStretches } from '../withoutStretches.ts';
import type { FoundBlock } from './blocksOfHtml.ts';

/** Blocks without the lines that say when the text may be used, and those lines. */
export interface WithoutReleaseLines {
  blocks: FoundBlock[];
  lines: string[];
}

/** Takes the release lines out of the blocks of a text, wherever they stand: paragraphs, headings, items, cells. */
export function withoutReleaseLines(blocks: readonly FoundBlock[], zone: string): WithoutReleaseLines {
  const rows: string[] = [];
  for (const block of blocks) inlineLists(block, (inlines) => (rows.push(inlineText(inlines as Inline[])), inlines));
  const { lines, cuts } = releaseLinesAmong(rows, zone);
  if (lines.length === 0) return { blocks: [...blocks], lines };
  let row = 0;
  const left = blocks.flatMap((block) => {
    const first = row;
    const changed = inlineLists(block, (inlines) => withoutStretches(inlines as Inline[], cuts.get(row++) ?? [])) as FoundBlock;
    const isTouched = [...cuts.keys()].some((at) => at >= first && at < row);
    return isTouched ? emptied(changed) : [changed];
  });
  return { blocks: left, lines };
}

/** A block of which only the release line was there goes; an item likewise. A cell stays empty where it was. */
function emptied(block: FoundBlock): FoundBlock[] {
  if (block.type === 'list') {
    const items = block.items.filter(({ children, list }) => children.length > 0 || list !== null);
    return items.length > 0 ? [{ ...block, items }] : [];
  }
  if (block.type === 'table') {
    const rows = block.rows.filter(({ cells }) => cells.some(({ children }) => children.length > 0));
    return rows.length > 0 ? [{ ...block, rows }] : [];
  }
  return 'children' in block && block.children.length === 0 ? [] : [block];
}
