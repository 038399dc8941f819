import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { documentText } from '../../release/documentText.ts';
import type { ExportInput } from '../exporter.ts';
import { missingWords } from '../missingWords.testing.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { docxExporter } from './docxExporter.ts';

// A first start of LibreOffice on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });
let folder = '';

/** Runs a program; when the machine lacks it, says in a sentence what to install. */
async function run(program: string, ...given: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(program, given)).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const packages = program === 'soffice' ? 'libreoffice-writer' : 'poppler-utils';
    throw new Error(`The Word file is tested by printing it, which needs ${program}. Install ${packages} and run the tests again.`, {
      cause: error,
    });
  }
}

/** Prints Word files with LibreOffice, which has its own idea of what a file means; gives the text of each page. */
async function print(inputs: Record<string, ExportInput>): Promise<Map<string, string[]>> {
  const names = Object.keys(inputs);
  for (const name of names) await writeFile(path.join(folder, `${name}.docx`), await docxExporter.render(inputs[name]!));
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const sources = names.map((name) => path.join(folder, `${name}.docx`));
  await run('soffice', `-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources);
  const pages = new Map<string, string[]>();
  for (const name of names) {
    const text = await run('pdftotext', '-layout', path.join(folder, `${name}.pdf`), '-');
    pages.set(name, text.split('\f').slice(0, -1));
  }
  return pages;
}

/** The same release three times over, so that it runs on to further pages. */
const long: ExportInput = {
  ...sampleInput,
  release: {
    ...sampleInput.release,
    fields: { ...sampleInput.release.fields, number: '12/2022' },
    document: {
      version: 1,
      blocks: [
        ...Array.from({ length: 3 }, () => sampleInput.release.document.blocks.filter((block) => block.type === 'paragraph')).flat(),
        ...sampleInput.release.document.blocks.filter((block) => block.type !== 'paragraph'),
      ],
    },
  },
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-pages-'));
});
/** Printed once for all tests; each of them fails when printing does. */
let printed: Promise<Map<string, string[]>> | undefined;
const pagesOf = async (name: string): Promise<string[]> =>
  (await (printed ??= print({ en: sampleInput, ru: sampleInputRu, long }))).get(name) ?? [];
afterAll(() => rm(folder, { recursive: true, maxRetries: 5 }));

test('the sample release is one page, with every word from the letterhead to the end mark on it', async () => {
  const { fields, document } = sampleInput.release;
  const pages = await pagesOf('en');
  expect(pages).toHaveLength(1);
  const wanted = ['Collective Security Treaty Organization', fields.headline, documentText(document, 'en'), 'Page 1 of 1'].join('\n');
  expect(missingWords(wanted, pages[0] ?? '')).toEqual([]);
  expect(pages[0]?.trimEnd().split('\n').at(-1)).toMatch(/Page 1 of 1$/u);
  expect(await run('pdfinfo', path.join(folder, 'en.pdf'))).toMatch(/^Pages: +1$/mu);
});

test('an embargo stands at the top of every printed page', async () => {
  const pages = await pagesOf('ru');
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages)
    expect(
      missingWords('НЕ ПУБЛИКОВАТЬ ДО 20.10.2022, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)', page.split('\n').slice(0, 8).join('\n')),
    ).toEqual([]);
});

test('the Russian release is printed whole, with its picture', async () => {
  const { document } = sampleInputRu.release;
  const cells = document.blocks.filter((block) => block.type !== 'table' && block.type !== 'contact');
  const pages = await pagesOf('ru');
  const text = pages.join('\n');
  expect(missingWords(documentText({ ...document, blocks: cells }, 'ru'), text)).toEqual([]);
  expect(text).toContain(`Стр. 1 из ${pages.length}`);
  expect((await run('pdfimages', '-list', path.join(folder, 'ru.pdf'))).match(/^ +\d+ +\d+ +image /gmu)).toHaveLength(1);
});

test('further pages bear the head of the release, its number and their own; contacts and end mark stand on one of them', async () => {
  const pages = await pagesOf('long');
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toContain('Collective Security Treaty Organization');
  for (const [index, page] of pages.entries()) {
    expect(page).toMatch(new RegExp(`No\\.\\s12/2022 +Page ${index + 1} of ${pages.length}`, 'u'));
    if (index > 0) expect(page.trimStart()).toMatch(/^Joint Press Center +The CAR CRDF began the next phase/u);
  }
  const last = pages.at(-1) ?? '';
  for (const words of ['Joint Press Center of the CSTO trainings', 'Media contact', 'Vladimir Zaynetdinov', '###'])
    expect(last).toContain(words);
});
