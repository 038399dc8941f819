import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { microsoftErrors } from '../../../docxRules/microsoftErrors.testing.mjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkDocx } from '../../../docxRules/checkDocx.ts';
import { releasesOf } from '../../../kit/kit.ts';
import type { KitInput } from '../../../kit/kitSheet.ts';
import { usualParts } from '../../../kit/usualParts.ts';
import type { Release } from '../../../release/release.ts';
import { sampleInput, sampleInputRu } from '../../sampleInput.testing.ts';
import { all, isOn, lineOf, openDocx, textIn } from '../openDocx.testing.ts';
import { kitDocx } from './kitDocx.ts';

vi.setConfig({ testTimeout: 120_000 });
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-kit-'));
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 5 }));

const again = (release: Release, headline: string): Release => ({ ...release, fields: { ...release.fields, headline } });
const kitOf = (language: 'en' | 'ru', ...releases: Release[]): KitInput => ({
  ...sampleInputRu,
  kit: {
    id: '7a0d5c50-3a0f-4d7e-9f6e-2a1b0c9d8e7f',
    title: 'Rubezh-2022',
    language,
    number: '3',
    version: '1.2',
    parts: usualParts(releases),
  },
});
const kit = kitOf('en', sampleInput.release, sampleInputRu.release, again(sampleInputRu.release, 'Второй день учения'));
const files = [{ name: 'releases/1.html', bytes: 8374, sha256: 'ab'.repeat(32) }];

const headingsOf = (bytes: Uint8Array) =>
  all(openDocx(bytes).xml('word/document.xml'), 'w:p')
    .filter((one) => all(one, 'w:pStyle')[0]?.getAttribute('w:val') === 'Heading1')
    .map(lineOf);

test('a kit has a cover, contents, every release, the photos, the contacts and the files, and breaks no rule', async () => {
  const bytes = await kitDocx(kit, files);
  expect(checkDocx(bytes)).toEqual([]);
  const file = path.join(folder, 'kit.docx');
  await writeFile(file, bytes);
  expect(await microsoftErrors(file)).toEqual([]);
  const headlines = releasesOf(kit.kit).map(({ fields }) => fields.headline);
  expect(headingsOf(bytes)).toEqual([...headlines, 'Photo sheet', 'Media contacts', 'Files of this kit']);
  const text = textIn(openDocx(bytes).xml('word/document.xml'));
  for (const said of [
    'Press kit',
    'Rubezh-2022',
    'No.\u00A03, version\u00A01.2',
    'Languages: English, Russian',
    'photo-01.png',
    'releases/1.html',
    'ab'.repeat(16),
  ])
    expect(text).toContain(said);
  // A photo that stands in two releases is one of the sheet.
  expect(text.split('photo-0').length).toBe(2);
});

test('a photo that stands in two releases has one number, counted by Word the first time', async () => {
  const document = openDocx(await kitDocx(kit)).xml('word/document.xml');
  expect(all(document, 'w:instrText').filter((one) => one.textContent.includes('SEQ'))).toHaveLength(1);
  const captions = all(document, 'w:p')
    .map(lineOf)
    .filter((line) => line.includes('Пара Су-25'));
  expect(captions.map((line) => line.slice(0, 7))).toEqual(['Фото 1.', 'Фото 1.', 'Пара Су']);
});

test('on American paper everything is as wide as its text', async () => {
  const letter = { ...kit, letterhead: { ...kit.letterhead, paper: 'letter' as const } };
  const document = openDocx(await kitDocx(letter, files, { hasPageNumbers: false })).xml('word/document.xml');
  for (const size of all(document, 'w:pgSz')) expect([size.getAttribute('w:w'), size.getAttribute('w:h')]).toEqual(['12240', '15840']);
  for (const width of all(document, 'w:tblW')) expect(Math.abs(Number(width.getAttribute('w:w')) - (12240 - 2 * 1247))).toBeLessThan(5);
});

test('each release begins on a page of its own, with its own head, and its lists count anew', async () => {
  const docx = openDocx(await kitDocx(kit));
  const sections = all(docx.xml('word/document.xml'), 'w:sectPr');
  expect(sections.length).toBe(1 + releasesOf(kit.kit).length + 2);
  const heads = sections.map((section) =>
    all(section, 'w:headerReference')
      .map((one) => one.getAttribute('r:id'))
      .join(),
  );
  expect(new Set(heads).size).toBe(sections.length);
  const lists = all(docx.xml('word/document.xml'), 'w:numId').map((id) => Number(id.getAttribute('w:val')));
  expect(new Set(lists).size).toBeGreaterThan(
    new Set(
      all(openDocx(await kitDocx(kitOf('ru', sampleInputRu.release))).xml('word/document.xml'), 'w:numId').map((id) =>
        id.getAttribute('w:val'),
      ),
    ).size,
  );
});

test('an embargo of one release stands on the cover and over every page of the kit’s own', async () => {
  const docx = openDocx(await kitDocx(kit));
  expect(textIn(docx.xml('word/document.xml')).split('\n')[0]).toMatch(/^EMBARGOED UNTIL 20 October 2022, 14:00/u);
  const heads = docx.names.filter((name) => /^word\/header\d+\.xml$/u.test(name)).map((name) => textIn(docx.xml(name)));
  const sections = all(docx.xml('word/document.xml'), 'w:sectPr');
  const sheets = sections.slice(1 + releasesOf(kit.kit).length);
  expect(sheets.length).toBe(2);
  // No other head than the one with the embargo is there for a first page.
  for (const sheet of sheets) expect([isOn(sheet, 'w:titlePg'), all(sheet, 'w:headerReference').length]).toEqual([false, 1]);
  expect(heads.filter((head) => head.includes('EMBARGOED UNTIL')).length).toBe(1 + sheets.length);
});

test('the same kit gives the same bytes, and one with nothing in it is a cover', async () => {
  const hash = async (input: KitInput) =>
    createHash('sha256')
      .update(await kitDocx(input))
      .digest('hex');
  expect(await hash(kit)).toBe(await hash(kit));
  const empty = await kitDocx(kitOf('ru'));
  expect(checkDocx(empty).filter(({ isWarning }) => !isWarning)).toEqual([]);
});

test('a name in Armenian leaves the contents their page numbers; a text in Armenian, whose width nobody tells, takes them', async () => {
  const armenian = 'Հայաստանի զինված ուժերը մասնակցում են համատեղ զորավարժությանը։';
  const written = (times: number): Release => ({
    ...sampleInput.release,
    document: {
      ...sampleInput.release.document,
      blocks: [
        ...sampleInput.release.document.blocks,
        { type: 'paragraph', id: 'hy', children: [{ type: 'text', text: armenian.slice(0, 30 * times), marks: [] }] },
        ...Array.from({ length: times - 1 }, (_, at) => ({
          type: 'paragraph' as const,
          id: `hy${at}`,
          children: [{ type: 'text' as const, text: armenian, marks: [] }],
        })),
      ],
    },
  });
  const contents = async (times: number) =>
    all(openDocx(await kitDocx(kitOf('en', written(times)))).xml('word/document.xml'), 'w:p')
      .filter((one) => all(one, 'w:pStyle')[0]?.getAttribute('w:val') === 'TOC1')
      .map(lineOf);
  expect((await contents(1))[0]).toMatch(/\D2\s*$/u);
  expect((await contents(20))[0]).not.toMatch(/\d\s*$/u);
});

test('the pages that the contents name are the pages of the printed file', async () => {
  const latin = kitOf('en', sampleInput.release, again(sampleInput.release, 'Second day'), again(sampleInput.release, 'Third day'));
  await writeFile(path.join(folder, 'printed.docx'), await kitDocx(latin, files));
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    path.join(folder, 'printed.docx'),
  ]);
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path.join(folder, 'printed.pdf'), '-']);
  const pages = stdout.split('\f');
  for (const headline of ['Second day', 'Third day', 'Media contacts', 'Files of this kit']) {
    const named = Number(new RegExp(`${headline}[ .]+(\\d+)`, 'u').exec(pages[0] ?? '')?.[1]);
    expect(
      pages[named - 1]?.split('\n').some((line) => line.trim() === headline),
      `${headline} on page ${named}`,
    ).toBe(true);
  }
});
