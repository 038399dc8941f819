import { Table, TableCell, TableRow, type Paragraph } from 'docx';
import { ink } from './page.ts';

/** A cell to set: its paragraphs (at least one) and whether it heads its column. */
export interface GridCell {
  paragraphs: Paragraph[];
  head: boolean;
}

const line = { style: 'single', size: 4, color: ink.rule } as const;
const padding = { top: 70, bottom: 70, left: 110, right: 110 };

/**
 * A plain table with fixed columns (`widths` in twips), no merged cells, no row torn by a page end. A heading row repeats on
 * every page; `keep` ties the rows together, and `keepLast` the last one to what follows.
 */
export const grid = (
  rows: readonly (readonly GridCell[])[],
  { widths, headRow, keep, keepLast }: { widths: readonly number[]; headRow: boolean; keep: boolean; keepLast: boolean },
): Table =>
  new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: headRow, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          ...(headRow && index === 0 ? { tableHeader: true } : {}),
          ...((index === rows.length - 1 ? keepLast : keep || (headRow && index === 0)) ? { keepNext: true } : {}),
          children: cells.map(
            ({ paragraphs, head }, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: 'dxa' },
                margins: padding,
                ...(head ? { shading: { type: 'clear', color: 'auto', fill: ink.headCell } } : {}),
                children: paragraphs,
              }),
          ),
        }),
    ),
  });
