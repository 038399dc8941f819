import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { microsoftErrors } from '../../../docxRules/microsoftErrors.testing.mjs';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkDocx } from '../../../docxRules/checkDocx.ts';
import { anyRelease } from '../../anyRelease.testing.ts';
import { sampleInput, sampleInputRu } from '../../sampleInput.testing.ts';
import { all, openDocx, textIn } from '../openDocx.testing.ts';
import { askedIn, letterheadDocx } from './letterheadDocx.ts';
import { changed, letterhead } from './letterheads.testing.ts';

vi.setConfig({ testTimeout: 120_000 });
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-letterhead-'));
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 5 }));
/** Braces may be what a person wrote (W21). */
const errorsOf = (bytes: Uint8Array) => checkDocx(bytes).filter(({ rule, isWarning }) => !isWarning && rule !== 'W21');

test('what a letterhead asks for, what nobody knows and what it lacks are told by name, in braces with blanks too', async () => {
  const file = await letterhead({ lines: ['{{headline}}', '{{ body }}', '{{classified}}'], header: '{{unit}}' });
  expect(await askedIn(file)).toMatchObject({ known: ['headline', 'body', 'unit'], unknown: ['classified'] });
  expect((await askedIn(file)).missing).toContain('contacts');
});

test('a release is set on it by Microsoft’s rules and ours, in its own look, and no brace is left', async () => {
  for (const [name, input] of [
    ['en', sampleInput],
    ['ru', sampleInputRu],
  ] as const) {
    const bytes = await letterheadDocx(input, await letterhead());
    expect(errorsOf(bytes)).toEqual([]);
    const file = path.join(folder, `${name}.docx`);
    await writeFile(file, bytes);
    expect(await microsoftErrors(file)).toEqual([]);
    const docx = openDocx(bytes);
    const text = textIn(docx.xml('word/document.xml'));
    expect(text).toContain(input.release.fields.headline);
    expect(text).not.toMatch(/[{}]/u);
    // The style that is called "heading 1" there keeps its name and its look, and the headline is set in it.
    const headline = all(docx.xml('word/document.xml'), 'w:p').find((one) => one.textContent.includes(input.release.fields.headline));
    expect(all(headline!, 'w:pStyle')[0]?.getAttribute('w:val')).toBe('berschrift1');
  }
});

test('parts without a placeholder stay byte for byte, and no table is wider than the text', async () => {
  const file = await letterhead({ header: 'Ministry of Defence', margin: 2600 });
  const [before, after] = [unzipSync(file), unzipSync(await letterheadDocx(sampleInputRu, file))];
  const kept = Object.keys(before).filter((name) => /^word\/(?:header|footer|media|theme|fontTable)/u.test(name));
  expect(kept.length).toBeGreaterThan(2);
  for (const name of kept) expect(Buffer.from(after[name] ?? []).equals(Buffer.from(before[name] ?? [])), name).toBe(true);
  const docx = openDocx(await letterheadDocx(sampleInputRu, file));
  for (const width of all(docx.xml('word/document.xml'), 'w:tblW')) expect(Number(width.getAttribute('w:w'))).toBe(11906 - 2 * 2600);
  for (const extent of all(docx.xml('word/document.xml'), 'wp:extent'))
    expect(Number(extent.getAttribute('cx')) / 635).toBeLessThanOrEqual(11906 - 2 * 2600);
});

test('what a person wrote in braces stays what it is, and fills nothing in', async () => {
  const { release } = sampleInput;
  const words = {
    ...sampleInput,
    release: { ...release, fields: { ...release.fields, headline: '{{body}} {{headline}}', number: '{{unit}}' } },
  };
  const text = textIn(openDocx(await letterheadDocx(words, await letterhead())).xml('word/document.xml'));
  expect(text).toContain('{{body}} {{headline}}');
  expect(text).toContain('{{unit}}');
  expect(text.split('The CAR CRDF blockade')).toHaveLength(2);
});

test('the same release on the same letterhead gives the same bytes', async () => {
  const file = await letterhead();
  expect(Buffer.from(await letterheadDocx(sampleInputRu, file)).equals(await letterheadDocx(sampleInputRu, file))).toBe(true);
});

test('an embargo is never lost: where the letterhead does not ask for it, it stands over the body', async () => {
  const text = textIn(
    openDocx(await letterheadDocx(sampleInputRu, await letterhead({ lines: ['{{headline}}', '{{body}}'] }))).xml('word/document.xml'),
  );
  expect(text.indexOf('НЕ ПУБЛИКОВАТЬ ДО')).toBeGreaterThan(text.indexOf(sampleInputRu.release.fields.headline));
  expect(text.indexOf('НЕ ПУБЛИКОВАТЬ ДО')).toBeLessThan(text.indexOf('Огневое поражение'));
});

test('a template becomes a document and forgets the template it was made from', async () => {
  const template = changed(await letterhead(), {
    '[Content_Types].xml': (xml) => xml.replace('wordprocessingml.document.main', 'wordprocessingml.template.main'),
    'word/settings.xml': (xml) =>
      xml.replace(
        /(<w:settings [^>]*>)/u,
        '$1<w:attachedTemplate xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>',
      ),
    'word/_rels/settings.xml.rels':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/ivanov/Normal.dotm" TargetMode="External"/></Relationships>',
  });
  const bytes = await letterheadDocx(sampleInput, template);
  expect(errorsOf(bytes)).toEqual([]);
  expect(
    Buffer.from(
      Object.values(unzipSync(bytes))
        .map((part) => Buffer.from(part).toString())
        .join(''),
    ).includes('ivanov'),
  ).toBe(false);
});

test('whatever is in a release, it breaks no rule on a letterhead', async () => {
  const file = await letterhead();
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      expect(errorsOf(await letterheadDocx({ ...sampleInputRu, release }, file))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('LibreOffice sets it on its paper with crest, head and foot, and a letterhead that LibreOffice wrote is one too', async () => {
  const file = path.join(folder, 'own.docx');
  await writeFile(file, await letterhead());
  const profile = `-env:UserInstallation=file://${folder}/office`;
  const convert = (to: string, from: string, out: string) =>
    promisify(execFile)('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, from]);
  const [out, pages] = [path.join(folder, 'out'), path.join(folder, 'pages')];
  await convert('docx', file, out);
  const theirs = new Uint8Array(await readFile(path.join(out, 'own.docx')));
  expect((await askedIn(theirs)).known).toEqual((await askedIn(await letterhead())).known);
  const filled = path.join(folder, 'filled.docx');
  await writeFile(filled, await letterheadDocx(sampleInputRu, theirs));
  await convert('pdf', filled, pages);
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path.join(pages, 'filled.pdf'), '-']);
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('Ministry of Defence – Объединённый пресс-центр');
  expect(stdout).toMatch(/Page 1\b/u);
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('начался новый этап учения');
});
