import type { Exporter, ExportInput } from '../exporter.ts';
import type { Part } from '../sheet/part.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { linesMarkdown, partMarkdown } from './partMarkdown.ts';

/** Hands a release out as Markdown (CommonMark with GFM tables), for editorial systems; photos are told in words. */
export const markdownExporter: Exporter = {
  mime: 'text/markdown; charset=utf-8',
  render: (input) => Promise.resolve(new TextEncoder().encode(markdown(input))),
};

function markdown(input: ExportInput): string {
  const sheet = sheetOf(input);
  const { letterhead, releaseLine, headline, subheadline, number, day, endMark, parts } = sheet;
  const meta = [day?.text ?? '', number].filter((fact) => fact !== '');
  const blocks = [
    linesMarkdown(letterhead.map(escapeMarkdown)),
    releaseLine === '' ? '' : `**${escapeMarkdown(releaseLine)}**`,
    headline === '' ? '' : `# ${escapeMarkdown(headline)}`,
    linesMarkdown([subheadline].filter(Boolean).map(escapeMarkdown)),
    linesMarkdown([meta.map(escapeMarkdown).join(' · ')].filter(Boolean)),
    ...parts.flatMap((part, place) => [...(isList(part) && isList(parts[place - 1]) ? ['<!-- -->'] : []), partMarkdown(part, sheet)]),
    escapeMarkdown(endMark),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Two lists with nothing between them would be read as one. */
const isList = (part: Part | undefined): boolean => part?.type === 'list';
