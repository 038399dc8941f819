import type { PartOf } from '../sheet/part.ts';
import { escapeMarkdown, escapeStart } from './escapeMarkdown.ts';
import { lineMarkdown } from './runsMarkdown.ts';

/** A table with its caption over it. Where its first row is no heading, an empty one stands above: a table has one in Markdown. */
export function tableMarkdown({ caption, headerRow, rows }: PartOf<'table'>): string {
  const lines = rows.map((row) => row.map(({ runs }) => lineMarkdown(runs)));
  const columns = rows[0]?.length ?? 0;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const empty = Array.from({ length: columns }, () => ' ');
  const [first, ...others] = headerRow ? lines : [empty, ...lines];
  const table = [line(first ?? empty), line(empty.map(() => '---')), ...others.map(line)].join('\n');
  return caption === '' ? table : `${escapeStart(escapeMarkdown(caption))}\n\n${table}`;
}
