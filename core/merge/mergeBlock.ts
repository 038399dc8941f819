import type { Block, BlockOf } from '../release/document/document.ts';
import { mergeContact } from './mergeContact.ts';
import { mergeList } from './mergeList.ts';
import { mergeObject } from './mergeObject.ts';
import { merged3, type Merged3 } from './merged3.ts';

/**
 * Merges one block that both sides have. Words of one paragraph are never mixed: a paragraph changed on both sides is not clear, whatever
 * was changed of it. What has parts – a list, a table, a figure, a contact – is merged part by part.
 */
export function mergeBlock(base: Block, ours: Block, theirs: Block): Merged3<Block> {
  const whole = merged3(base, ours, theirs);
  if (whole.isClear || base.type !== ours.type || base.type !== theirs.type) return whole;
  const three = <T extends Block['type']>(type: T) =>
    base.type === type ? ([base, ours, theirs] as unknown as [BlockOf<T>, BlockOf<T>, BlockOf<T>]) : null;
  const list = three('list');
  if (list) return mergeObject(...list, { items: mergeList });
  const table = three('table');
  if (table) return mergeObject(...table, { rows: mergeRows });
  const contact = three('contact');
  if (contact) return mergeObject(...contact, { contact: mergeContact });
  const signOff = three('signOff');
  if (signOff) return mergeObject(...signOff, { lines: mergeList });
  const boilerplate = three('boilerplate');
  if (boilerplate) return mergeObject(...boilerplate, { paragraphs: mergeList });
  const figure = three('figure');
  if (figure) return mergeFigure(...figure);
  const quote = three('quote');
  return quote ? mergeObject(...quote) : whole;
}

/** Words under a photo are about that photo: another photo on one side and other words on the other are not clear. */
function mergeFigure(base: BlockOf<'figure'>, ours: BlockOf<'figure'>, theirs: BlockOf<'figure'>): Merged3<BlockOf<'figure'>> {
  const merged = mergeObject(base, ours, theirs);
  const isOther = base.photo !== ours.photo || base.photo !== theirs.photo;
  return { ...merged, isClear: merged.isClear && !isOther, value: isOther ? ours : merged.value };
}

type Rows = BlockOf<'table'>['rows'];

/** Cell by cell where all three have the same shape, else row by row. */
function mergeRows(base: Rows, ours: Rows, theirs: Rows): Merged3<Rows> {
  const isAlike = (other: Rows) => other.length === base.length && other.every((row, at) => row.cells.length === base[at]?.cells.length);
  if (!isAlike(ours) || !isAlike(theirs)) return mergeList(base, ours, theirs);
  let isClear = true;
  const value = base.map((row, y) => ({
    ...ours[y],
    cells: row.cells.map((cell, x) => {
      const merged = merged3(cell, ours[y]?.cells[x] ?? cell, theirs[y]?.cells[x] ?? cell);
      isClear &&= merged.isClear;
      return merged.value;
    }),
  }));
  return { value, isClear };
}
