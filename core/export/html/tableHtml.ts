import type { PartOf, PrintedCell } from '../sheet/part.ts';
import { escapeHtml } from './escapeHtml.ts';
import { runsHtml } from './runsHtml.ts';

/** A table with caption, heading row and row headings told apart for screen readers. */
export function tableHtml({ caption, headerRow, rows }: PartOf<'table'>): string {
  const body = headerRow ? rows.slice(1) : rows;
  return [
    '<table>',
    ...(caption === '' ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    ...(headerRow ? ['<thead>', ...rows.slice(0, 1).map((row) => rowHtml(row, 'col')), '</thead>'] : []),
    ...(body.length === 0 ? [] : ['<tbody>', ...body.map((row) => rowHtml(row, 'row')), '</tbody>']),
    '</table>',
  ].join('\n');
}

const rowHtml = (cells: readonly PrintedCell[], scope: 'col' | 'row'): string =>
  `<tr>${cells.map((cell) => (cell.header ? `<th scope="${scope}">${runsHtml(cell.runs)}</th>` : `<td>${runsHtml(cell.runs)}</td>`)).join('')}</tr>`;
