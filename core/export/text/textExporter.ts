import type { Exporter, ExportInput } from '../exporter.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { partText, underlined } from './partText.ts';
import { columns, widthOf, wrap } from './wrap.ts';

/** Hands a release out as plain text: UTF-8, 72 columns, for mail programs and slow links. */
export const textExporter: Exporter = {
  mime: 'text/plain; charset=utf-8',
  render: (input) => Promise.resolve(new TextEncoder().encode(plainText(input))),
};

function plainText(input: ExportInput): string {
  const sheet = sheetOf(input);
  const { letterhead, releaseLine, headline, subheadline, number, day, endMark } = sheet;
  const meta = [day?.text ?? '', number].filter((fact) => fact !== '');
  const blocks = [
    letterhead.length === 0 ? [] : [...letterhead.flatMap((line) => wrap(line)), '-'.repeat(columns)],
    wrap(releaseLine),
    headline === '' ? [] : underlined(headline, '='),
    subheadline === '' ? [] : wrap(subheadline),
    meta.length === 0 ? [] : wrap(meta.join(' · ')),
    ...sheet.parts.map((part) => partText(part, sheet)),
    endMark === '' ? [] : [' '.repeat((columns - widthOf(endMark)) / 2) + endMark],
  ];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  // No-break spaces have done their work now; a search or a telephone that is given the number wants plain ones.
  return `${text.replace(/[\u00A0\u202F]/gu, ' ')}\n`;
}
