import type { AppError } from '../../core/appError.ts';
import type { ExportInput } from '../../core/export/exporter.ts';
import { sheetOf } from '../../core/export/sheet/sheet.ts';
import { expectedOf } from './checkExportExpected.ts';
import { lostInLetters, wordsOf } from './checkExportWords.ts';
import { readPdf, type PdfRead } from './readPdf.ts';

/**
 * Reads a printed release back: every word in its order, telephone links, the alternative texts of its pictures, the embargo on every
 * page, and that it is tagged, with title, language and a real heading. Gives the first thing that is missing or wrong, or `null`.
 */
export async function checkPdf(bytes: Uint8Array, input: ExportInput): Promise<AppError | null> {
  const name = input.release.fields.headline.trim() || `${input.release.id}.pdf`;
  const read = await readPdf(bytes).catch(() => null);
  const missing = read === null ? 'PDF' : missingIn(read, input);
  return missing === null ? null : { kind: 'export-check-failed', name, missing };
}

function missingIn({ pages, links, alts, roles, title, language, isTagged }: PdfRead, input: ExportInput): string | null {
  const sheet = sheetOf(input);
  const { head, body, dateline, number, onPage, embargo, phones } = expectedOf(input);
  const letters = wordsOf(pages.join('\n')).join('');
  const lost = lostInLetters(letters, [...head, ...body]);
  if (lost !== null) return lost;
  const line = [...dateline, ...number, ...onPage].find((each) => !letters.includes(wordsOf(each).join('')));
  if (line !== undefined) return line;
  if (embargo !== null && pages.some((page) => !wordsOf(page).join('').includes(wordsOf(embargo).join('')))) return embargo;
  const phone = phones.find((href) => !links.has(href));
  if (phone !== undefined) return phone;
  const alt = sheet.parts
    .flatMap((part) => (part.type === 'figure' && part.photo !== null ? part.alt : []))
    .find((text) => text !== '' && !alts.has(text));
  if (alt !== undefined) return alt;
  if (!isTagged) return 'PDF: tags';
  if (language !== sheet.tag) return `PDF: ${sheet.tag}`;
  if (sheet.headline !== '' && (title !== sheet.headline || !roles.has('H1'))) return sheet.headline;
  return null;
}
