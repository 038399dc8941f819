import type { ExportInput } from '../exporter.ts';
import { sheetOf } from '../sheet/sheet.ts';
import type { Page } from './page.ts';
import { partHtml } from './partHtml.ts';

/** The body of a release as HTML without head, headline and end mark, its photos shown from `photoSrc`. */
export function bodyFragment(input: ExportInput, photoSrc: Page['photoSrc']): string {
  const sheet = sheetOf(input);
  const page = { ...sheet, photoSrc };
  return sheet.parts.map((part) => partHtml(part, page)).join('\n');
}
