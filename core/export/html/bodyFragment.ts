import type { ExportInput } from '../exporter.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { partHtml } from './partHtml.ts';

/** The body of a release as HTML without head, headline and end mark, its photos shown from `photoSrc`: what a web API prints. */
export function bodyFragment(input: ExportInput, { photoSrc }: { photoSrc: (sha256: string) => string }): string {
  const sheet = sheetOf(input);
  const page = { ...sheet, photoSrc: ({ sha256 }: { sha256: string }) => photoSrc(sha256) };
  return sheet.parts.map((part) => partHtml(part, page)).join('\n');
}
