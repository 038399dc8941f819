import type { AppError } from '../../core/appError.ts';
import { checkDocx } from '../../core/docxRules/checkDocx.ts';
import { openDocx } from '../../core/docxRules/docxPackage.ts';
import { all } from '../../core/docxRules/element.ts';
import type { ExportInput } from '../../core/export/exporter.ts';
import { lettered } from '../../core/letterhead/lettered.ts';
import { asked } from '../../core/letterhead/placeholder.ts';
import { readDocx } from './checkExportDocx.ts';
import { expectedOf } from './checkExportExpected.ts';
import { lostInOrder, wordsOf } from './checkExportWords.ts';
import { isFault } from './isFault.ts';

/**
 * Reads a release on a letterhead of one's own back: the words of each of its parts in their order, wherever the letterhead has it,
 * what else it asks for, an embargo whether it asks for it or not, links and pictures, and no rule broken that the letterhead itself
 * keeps. Gives the first thing that is missing or wrong, or `null`.
 */
export function checkLetterhead(bytes: Uint8Array, input: ExportInput, letterhead: Uint8Array): AppError | null {
  const name = input.release.fields.headline.trim() || `${input.release.id}.docx`;
  const missing = missingIn(bytes, input, letterhead);
  if (missing !== null) return { kind: 'export-check-failed', name, missing };
  const own = new Set(checkDocx(letterhead).map(({ rule }) => rule));
  const broken = checkDocx(bytes).find((finding) => isFault(finding) && !own.has(finding.rule));
  return broken ? { kind: 'export-rule-broken', name, rule: broken.rule, place: broken.part, detail: broken.what } : null;
}

function missingIn(bytes: Uint8Array, input: ExportInput, letterhead: Uint8Array): string | null {
  const { known } = asked([...everything(letterhead).matchAll(/\{\{\s*([^{}]*?)\s*\}\}/gu)].map(([, word = '']) => word));
  const { seen } = readDocx(bytes);
  const words = wordsOf(everything(bytes));
  const parts = lettered(input, known);
  for (const part of Object.values(parts)) {
    const lost = lostInOrder(words, expectedOf(part).body);
    if (lost !== null) return lost;
  }
  const { head, dateline, number, embargo, phones, photos } = expectedOf(input);
  const [, headline = '', subheadline = ''] = head;
  const lines = [
    headline,
    ...(known.includes('subheadline') ? [subheadline] : []),
    ...(known.includes('number') ? number : []),
    ...dateline,
    embargo ?? '',
  ];
  const all = ` ${words.join(' ')} `;
  const line = lines.find((one) => !all.includes(` ${wordsOf(one).join(' ')} `) && wordsOf(one).length > 0);
  if (line !== undefined) return line;
  const phone = phones.find((href) => !seen?.links.has(href));
  if (phone !== undefined) return phone;
  const own = readDocx(letterhead).seen?.pictures ?? 0;
  return (seen?.pictures ?? 0) - own === photos.length ? null : (photos[0] ?? '');
}

/** The words of a Word file with those of its heads and feet, every paragraph a line. */
function everything(bytes: Uint8Array): string {
  const { stories, xml } = openDocx(bytes);
  const paragraphs = stories.flatMap((story) => [...all(xml(story), 'w:p')]);
  return paragraphs
    .map((each) => [...all(each, 'w:t', 'w:br')].map(({ name, text }) => (name === 'w:br' ? '\n' : text)).join(''))
    .join('\n');
}
