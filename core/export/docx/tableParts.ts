import type { FileChild } from 'docx';
import type { PartOf } from '../sheet/part.ts';
import { runsText } from '../sheet/printedRuns.ts';
import { columnWidths } from './columnWidths.ts';
import { grid } from './grid.ts';
import { inlineRuns } from './inlineRuns.ts';
import { paragraph } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { styleId } from './styleId.ts';
import { textRuns } from './textRuns.ts';

/** A table under its caption, and the small space that keeps it from growing into a table after it. */
export function tableParts(
  { caption, headerRow, rows }: PartOf<'table'>,
  { sheet: { language }, width, claim }: Setting,
  keepNext: boolean,
): FileChild[] {
  const texts = (rows[0] ?? []).map((_, column) => rows.map((row) => runsText(row[column]?.runs ?? [])));
  const cells = rows.map((row, index) =>
    row.map((cell) => ({
      paragraphs: [paragraph(cell.header ? styleId.tableHead : styleId.tableText, inlineRuns(cell.runs, language, claim))],
      head: headerRow && index === 0,
    })),
  );
  return [
    ...(caption === '' ? [] : [paragraph(styleId.tableCaption, textRuns(caption, language))]),
    grid(cells, { widths: columnWidths(texts, width), headRow: headerRow, keep: false, keepLast: keepNext }),
    paragraph(styleId.afterTable, [], keepNext ? { keepNext } : {}),
  ];
}
