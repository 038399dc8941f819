import { blockAtHeight } from './blockAtHeight.ts';

/** Where a dragged block would go: before or after another one. */
export interface DropPlace {
  block: HTMLElement;
  side: 'before' | 'after';
}

/** The place nearest to a height of the window; null where there is no other block, or the dragged one would stay where it is. */
export function dropPlace(root: HTMLElement, dragged: HTMLElement, y: number): DropPlace | null {
  const block = blockAtHeight(root, y);
  if (!block || block === dragged) return null;
  const { top, bottom } = block.getBoundingClientRect();
  const side = y < (top + bottom) / 2 ? 'before' : 'after';
  const beside = side === 'before' ? block.previousElementSibling : block.nextElementSibling;
  return beside === dragged ? null : { block, side };
}
