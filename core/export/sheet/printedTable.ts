import type { BlockOf } from '../../release/document/document.ts';
import { cleanLine } from '../../cleanText.ts';
import type { Part, PrintedCell } from './part.ts';
import { printedRuns } from './printedRuns.ts';

/** A table with equally long rows and without empty ones. One with nothing but a caption becomes a paragraph, one without that `null`. */
export function printedTable(table: BlockOf<'table'>, notShown: string): Part | null {
  const width = Math.max(...table.rows.map((row) => row.cells.length));
  const rows = table.rows
    .map((row) =>
      Array.from({ length: width }, (_, column): PrintedCell => {
        const cell = row.cells[column];
        return { header: cell?.header ?? false, runs: printedRuns(cell?.children ?? [], notShown) };
      }),
    )
    .filter((cells) => cells.some((cell) => cell.runs.length > 0));
  const caption = cleanLine(table.caption);
  if (rows.length === 0)
    return caption === '' ? null : { type: 'paragraph', dateline: '', runs: [{ text: caption, marks: [], href: null }] };
  return { type: 'table', caption, headerRow: rows[0]?.every((cell) => cell.header || cell.runs.length === 0) ?? false, rows };
}
