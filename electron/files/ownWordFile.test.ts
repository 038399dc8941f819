import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRelease } from '../../core/export/anyRelease.testing.ts';
import { docxExporter } from '../../core/export/docx/docxExporter.ts';
import type { ExportInput } from '../../core/export/exporter.ts';
import { sampleInput, sampleInputRu } from '../../core/export/sampleInput.testing.ts';
import type { Part } from '../../core/export/sheet/part.ts';
import { sheetOf } from '../../core/export/sheet/sheet.ts';
import { releaseSchema } from '../../core/release/release.ts';
import { samplePhoto } from '../../core/release/sampleReleaseRu.testing.ts';
import { readDocument } from './readDocument.ts';

async function readBack(input: ExportInput) {
  const bytes = await docxExporter.render(input);
  const read = await readDocument('docx', Buffer.from(bytes), 'own.docx');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** What of a release a Word file holds: what is printed, with pictures by what is said of them. */
function printed(input: ExportInput, fields: ExportInput['release']['fields'], document: ExportInput['release']['document']) {
  const { releaseLine, headline, subheadline, number, day, parts } = sheetOf({ ...input, release: { ...input.release, fields, document } });
  return { releaseLine, headline, subheadline, number, day, parts: joined(parts).map(shown) };
}
/** Neighbours of one kind are one in Word: two sign-offs, two lists. */
function joined(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((before, part) => {
    const last = before.at(-1);
    if (last?.type === 'signOff' && part.type === 'signOff')
      return [...before.slice(0, -1), { ...last, lines: [...last.lines, ...part.lines] }];
    if (last?.type === 'list' && part.type === 'list' && last.ordered === part.ordered)
      return [...before.slice(0, -1), { ...last, items: [...last.items, ...part.items] }];
    return [...before, part];
  }, []);
}
function shown(part: Part): unknown {
  if (part.type === 'figure') return { ...part, photo: null };
  // Word has headings of columns, not of rows.
  if (part.type === 'table')
    return { ...part, rows: part.rows.map((row, at) => row.map((cell) => ({ ...cell, header: part.headerRow && at === 0 }))) };
  // The language of a quote is a property of its words, which mammoth does not tell.
  if (part.type === 'quote') return { ...part, language: null };
  return part;
}

test.each([
  ['English', sampleInput],
  ['Russian', sampleInputRu],
])('the %s sample is read back from its own Word file as it was', async (_, input) => {
  const read = await readBack(input);
  const { fields, document } = input.release;
  const before = printed(input, fields, document);
  // A part of a newer version cannot be printed, so it cannot be read back.
  const parts = before.parts.filter((part) => (part as Part).type !== 'notShown');
  expect(printed(input, read.fields, read.document)).toEqual({ ...before, parts });
  expect(read.fields).toMatchObject({ embargo: fields.embargo, date: fields.date, number: fields.number });
});

/** Words as people write them, so that what is compared is what they are part of. */
const words = ['The units finished the march', 'Колонна вышла к рубежу', '1,000 men', 'Harbmaidon', 'Смотр войск', 'press center'];
const plain = (text: string): string => (text.trim() === '' ? '' : (words[text.length % words.length] ?? ''));
const written = new Set(
  'text headline subheadline number training notes caption alt credit title usage rank name office place country'.split(' '),
);

/** A release with plain words in place of those nobody writes, and without what no file can show. */
function plainly(value: unknown, key = ''): unknown {
  if (key === 'photo') return samplePhoto;
  if (typeof value === 'string') return key === 'href' ? 'https://odkb-csto.org/news' : written.has(key) ? plain(value) : value;
  // Word raises or lowers a letter, never both.
  if (key === 'marks' && Array.isArray(value)) return value.filter((mark) => mark !== 'sub' || !value.includes('sup'));
  if (Array.isArray(value))
    return value.filter((one) => one?.type !== 'opaque').map((one) => plainly(one, key === 'lines' || key === 'paragraphs' ? 'text' : ''));
  if (typeof value !== 'object' || value === null) return value;
  // A table of one cell is a frame, to every reader.
  if ('cells' in value && Array.isArray(value.cells)) {
    const [first] = value.cells;
    return { cells: plainly([first, ...value.cells]) };
  }
  // An item has words of its own.
  if ('list' in value && 'children' in value)
    return { children: [{ type: 'text', text: plain('item'), marks: [] }], list: plainly(value.list) };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainly(part, name)]));
}

test('kind, training, language and the notes of a working copy are read back, and nothing of it is lost unsaid', async () => {
  const input = { ...sampleInputRu, isInternal: true };
  const read = await readBack(input);
  const { kind, training, language, notes } = input.release.fields;
  expect(read.fields).toMatchObject({ kind, training, language, notes });
  expect(read.dropped.filter(({ reason }) => reason === 'printed-anew').map(({ text }) => text)).toContain('###');
});

test('any release is read back from its own Word file', async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease, async (any) => {
      const release = releaseSchema.parse(plainly({ ...any, fields: { ...any.fields, headline: 'Headline', notes: '' } }));
      const input = { ...sampleInputRu, release };
      const read = await readBack(input);
      expect(printed(input, read.fields, read.document)).toEqual(printed(input, release.fields, release.document));
    }),
    { numRuns: 20, seed: 20_102_022 },
  );
});
