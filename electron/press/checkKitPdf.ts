import type { AppError } from '../../core/appError.ts';
import { releasesOf } from '../../core/kit/kit.ts';
import { kitSheet, type KitInput } from '../../core/kit/kitSheet.ts';
import { expectedOf } from './checkExportExpected.ts';
import { lostInLetters, wordsOf } from './checkExportWords.ts';
import { readPdf } from './readPdf.ts';

/**
 * Reads a printed kit back: every word of every release in their order, telephone links, the embargo that ends last on every page, and
 * that it is tagged, with title and language. Gives the first thing that is missing or wrong, or `null`.
 */
export async function checkKitPdf(bytes: Uint8Array, input: KitInput): Promise<AppError | null> {
  const { title, tag, embargo, labels } = kitSheet(input);
  const name = title || 'kit.pdf';
  const wrong = (missing: string): AppError => ({ kind: 'export-check-failed', name, missing });
  const read = await readPdf(bytes).catch(() => null);
  if (read === null) return wrong('PDF');
  const expected = releasesOf(input.kit).map((release) => expectedOf({ ...input, release }));
  const lost = lostInLetters(
    wordsOf(read.pages.join('\n')).join(''),
    expected.flatMap(({ head, body }) => [...head, ...body]),
  );
  if (lost !== null) return wrong(lost);
  const line = wordsOf(embargo).join('');
  if (read.pages.some((page) => !wordsOf(page).join('').includes(line))) return wrong(embargo);
  const phone = expected.flatMap(({ phones }) => phones).find((href) => !read.links.has(href));
  if (phone !== undefined) return wrong(phone);
  if (!read.isTagged) return wrong('PDF: tags');
  if (read.language !== tag) return wrong(`PDF: ${tag}`);
  return read.title === (title || labels.pressKit) ? null : wrong(title);
}
