import type { Run } from './compareWords.ts';

/** One line of a list, flat: how deep it stands (0 is outermost), and its number in an ordered list. */
export interface ComparedItem {
  depth: number;
  number: number | null;
  line: ComparedLine;
}

/** A line of its own inside a block; `change` says what became of the line as a whole. */
export interface ComparedLine {
  change: 'kept' | 'changed' | 'removed' | 'added';
  runs: readonly Run[];
}

/** A cell of a table. */
export interface ComparedCell {
  isHeader: boolean;
  line: ComparedLine;
}

/** One side of a compared block, ready to be drawn. */
export type ComparedBlock =
  /** `attribution` tells who said it; empty in all but a quote. */
  | { type: 'paragraph' | 'quote' | 'heading2' | 'heading3'; runs: readonly Run[]; attribution: readonly Run[] }
  | { type: 'list'; items: readonly ComparedItem[] }
  | { type: 'table'; caption: readonly Run[]; rows: readonly (readonly ComparedCell[])[] }
  | {
      type: 'figure';
      photo: string;
      alt: string;
      decorative: boolean;
      /** Another picture stands on the other side. */
      isOtherPhoto: boolean;
      caption: readonly Run[];
      credit: readonly Run[];
      description: readonly Run[];
    }
  | { type: 'contact' | 'signOff' | 'boilerplate'; lines: readonly ComparedLine[] }
  | { type: 'rule' }
  | { type: 'opaque' };

/** What changed about a block besides its words. */
export type BlockNote = 'retyped' | 'photo' | 'setting' | 'unseen';

/** A row of the comparison: one block on both sides, or on one. */
export interface ComparedRow {
  /** `movedAway` and `movedHere` are the two rows of one block that changed its place. */
  change: 'kept' | 'changed' | 'removed' | 'added' | 'movedAway' | 'movedHere';
  before: ComparedBlock | null;
  after: ComparedBlock | null;
  notes: readonly BlockNote[];
}
