import type { AppError } from '../../core/appError.ts';
import type { ExportFormat, ExportInput } from '../../core/export/exporter.ts';
import { checkDocx } from '../../core/docxRules/checkDocx.ts';
import { openDocx } from '../../core/docxRules/docxPackage.ts';
import { all } from '../../core/docxRules/element.ts';
import { standingThreads } from '../../core/release/document/standingThreads.ts';
import { expectedOf } from './checkExportExpected.ts';
import { readDocx } from './checkExportDocx.ts';
import { readHtml, readHtmlBody } from './checkExportHtml.ts';
import { checkLetterhead } from './checkLetterhead.ts';
import { isFault } from './isFault.ts';
import { readMarkdown } from './checkExportMarkdown.ts';
import { readNinjs } from './checkExportNinjs.ts';
import type { ReadBack } from './readBack.ts';
import { lostInOrder, wordsOf } from './checkExportWords.ts';

const readers: Record<ExportFormat, (bytes: Uint8Array) => ReadBack> = {
  docx: readDocx,
  html: readHtml,
  'html-linked': readHtml,
  'html-body': readHtmlBody,
  'html-email': readHtml,
  md: readMarkdown,
  txt: (bytes) => ({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), pageHeads: null, seen: null }),
  ninjs: readNinjs,
};

/**
 * Reads exported bytes back and compares them with the release they were made from: every word in its order, telephone links,
 * pictures, and an embargo at the top of every page; a Word file must keep Word's rules too. Gives the first thing that is missing
 * or wrong, or `null`.
 */
export function checkExport(format: ExportFormat, bytes: Uint8Array, input: ExportInput): AppError | null {
  if (format === 'docx' && input.ownLetterhead) return checkLetterhead(bytes, input, input.ownLetterhead);
  const name = input.release.fields.headline.trim() || `${input.release.id}.${format}`;
  const lost = lostIn(format, readable(format, bytes), input) ?? (input.isInternal ? lostInside(bytes, input) : null);
  if (lost !== null) return { kind: 'export-check-failed', name, missing: lost };
  const broken = format === 'docx' ? checkDocx(bytes).find(isFault) : undefined;
  return broken ? { kind: 'export-rule-broken', name, rule: broken.rule, place: broken.part, detail: broken.what } : null;
}

/** What a file for colleagues has besides: every note to editors, and every comment on words that stand. */
function lostInside(bytes: Uint8Array, { release }: ExportInput): string | null {
  const { stories, xml } = openDocx(bytes);
  const words = stories.flatMap((story) => wordsOf([...all(xml(story), 'w:t')].map(({ text }) => text).join(' ')));
  const there = ` ${words.join(' ')} `;
  const standing = standingThreads(release.document);
  const said = (release.document.threads ?? [])
    .filter(({ id }) => standing.includes(id))
    .flatMap(({ comments }) => comments.map(({ text }) => text));
  return (
    [release.fields.notes, ...said]
      .flatMap((text) => text.split('\n'))
      .find((line) => !there.includes(` ${wordsOf(line).join(' ')} `) && wordsOf(line).length > 0) ?? null
  );
}

/** A file that cannot be read at all has lost everything. */
function readable(format: ExportFormat, bytes: Uint8Array): ReadBack {
  try {
    return readers[format](bytes);
  } catch {
    return { text: '', pageHeads: null, seen: { links: new Set(), pictures: 0 } };
  }
}

function lostIn(format: ExportFormat, { text, pageHeads, seen }: ReadBack, input: ExportInput): string | null {
  const expected = expectedOf(input);
  const words = wordsOf(text);
  // The body for a site goes without its head, but for an embargo.
  const isBody = format === 'html-body';
  const head = isBody ? [expected.embargo ?? ''] : expected.head;
  const lost = lostInOrder(words, [...head, ...expected.body]);
  if (lost !== null) return lost;
  const heads = Object.values(pageHeads ?? {}).map(wordsOf);
  const all = ` ${[words, ...heads].flat().join(' ')} `;
  // News JSON has the day as a date and the publisher by name: how both are printed is for whoever prints it.
  const onPage = format === 'ninjs' || isBody ? [] : expected.onPage;
  const lines = [...expected.dateline, ...(isBody ? [] : expected.number), ...onPage];
  const somewhere = lines.find((line) => !all.includes(` ${wordsOf(line).join(' ')} `));
  if (somewhere !== undefined) return somewhere;
  const { embargo } = expected;
  if (embargo !== null && heads.some((head) => !` ${head.join(' ')} `.includes(` ${wordsOf(embargo).join(' ')} `))) return embargo;
  if (seen === null) return null;
  const phone = expected.phones.find((href) => !seen.links.has(href));
  if (phone !== undefined) return phone;
  return seen.pictures === null || seen.pictures === expected.photos.length
    ? null
    : (expected.photos[seen.pictures] ?? expected.photos.at(-1) ?? '');
}
