import { marks, type Mark } from '../../../../core/release/document/document.ts';

/** The bits of Lexical's text format that a release can hold; all others (code, highlight, capitals) are dropped. */
const bits: Record<Mark, number> = { bold: 1, italic: 2, underline: 8, strike: 4, sub: 32, sup: 64 };

/** All bits together: what a text node may keep. */
export const allMarkBits: number = marks.reduce((sum, mark) => sum | bits[mark], 0);

/** Marks as Lexical's number. */
export const bitsOfMarks = (list: readonly Mark[]): number => list.reduce((sum, mark) => sum | bits[mark], 0);

/** Lexical's number as marks, in the order of the document's table, each at most once. */
export const marksOfBits = (format: number): Mark[] => marks.filter((mark) => (format & bits[mark]) !== 0);
