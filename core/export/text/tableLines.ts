import { cleanLine } from '../../cleanText.ts';
import type { PartOf } from '../sheet/part.ts';
import { plainRuns } from './plainRuns.ts';
import { columns, widthOf, wrap } from './wrap.ts';

const gap = '  ';

/** A table as aligned columns where it fits into a line, else as `a | b` rows that wrap. */
export function tableLines({ caption, headerRow, rows }: PartOf<'table'>): string[] {
  const cells = rows.map((row) => row.map((cell) => cleanLine(plainRuns(cell.runs))));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))));
  const title = caption === '' ? [] : wrap(caption);
  if (widths.reduce((sum, width) => sum + width + gap.length, -gap.length) > columns)
    return [...title, ...cells.flatMap((row) => wrap(row.join(' | '), { rest: '    ' }))];
  const lines = cells.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text)))
      .join(gap)
      .trimEnd(),
  );
  const rule = widths
    .map((width) => '-'.repeat(width))
    .join(gap)
    .trimEnd();
  return [...title, ...(headerRow ? [...lines.slice(0, 1), rule, ...lines.slice(1)] : lines)];
}
