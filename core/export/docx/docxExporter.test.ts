import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { microsoftErrors } from '../../docxRules/microsoftErrors.testing.mjs';
import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDocx } from '../../docxRules/checkDocx.ts';
import { documentText } from '../../release/documentText.ts';
import { anyRelease } from '../anyRelease.testing.ts';
import { documentLabels } from '../documentLabels.ts';
import type { ExportInput } from '../exporter.ts';
import { missingWords } from '../missingWords.testing.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { brokenRules } from './brokenRules.testing.ts';
import { docxExporter } from './docxExporter.ts';
import { openDocx, textIn } from './openDocx.testing.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-docx-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What Microsoft's own rules (the Open XML SDK) have against a file. */
async function objections(bytes: Uint8Array): Promise<unknown[]> {
  const file = path.join(folder, `${createHash('sha256').update(bytes).digest('hex')}.docx`);
  await writeFile(file, bytes);
  return microsoftErrors(file);
}
const wordsOf = ({ release: { fields, document } }: ExportInput): string =>
  [fields.headline, fields.subheadline, documentText(document, fields.language)].join('\n');
const samples = [
  { name: 'English', input: sampleInput },
  { name: 'Russian', input: sampleInputRu },
];

test.each(samples)('every word of the $name release is in the file, in its order', async ({ input }) => {
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(await docxExporter.render(input)) });
  expect(missingWords(wordsOf(input), value)).toEqual([]);
  expect(messages).toEqual([]);
});

test.each(samples)('neither Microsoft’s rules nor ours find anything wrong with the $name release', async ({ input }) => {
  const bytes = await docxExporter.render(input);
  expect(await objections(bytes)).toEqual([]);
  expect(checkDocx(bytes)).toEqual([]);
  expect(brokenRules(bytes)).toEqual([]);
});

test('Microsoft’s rules are really asked: a broken file meets with objections', async () => {
  const bytes = await docxExporter.render(sampleInput);
  expect(await objections(bytes.subarray(0, 2000))).not.toEqual([]);
});

test('notes to editors and numbers that are not public are in no part of the file', async () => {
  const { names, bytes } = openDocx(await docxExporter.render(sampleInput));
  const whole = names.map((name) => new TextDecoder().decode(bytes(name))).join('\n');
  expect(whole).toContain('tel:+74956213323');
  expect(whole).not.toMatch(/795.27.10|74957952710|duty|accredited crews/u);
});

test('the same release gives the same bytes, now and in another program in another time zone', async () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const here = hash(await docxExporter.render(sampleInputRu));
  expect(hash(await docxExporter.render(sampleInputRu))).toBe(here);
  const script = `
    const { createHash } = await import('node:crypto');
    const { docxExporter } = await import(${JSON.stringify(new URL('docxExporter.ts', import.meta.url))});
    const { sampleInputRu } = await import(${JSON.stringify(new URL('../sampleInput.testing.ts', import.meta.url))});
    console.log(createHash('sha256').update(await docxExporter.render(sampleInputRu)).digest('hex'));`;
  const env = { ...process.env, TZ: 'Pacific/Kiritimati' };
  const there = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
  expect(there.stdout.trim()).toBe(here);
});

test('whatever is in a release, its words are in the file, and no rule of Word is broken', async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      const input = { ...sampleInputRu, release };
      const bytes = await docxExporter.render(input);
      expect(checkDocx(bytes).filter(({ rule, isWarning }) => !isWarning && rule !== 'W21')).toEqual([]);
      expect(brokenRules(bytes)).toEqual([]);
      const { notShown } = documentLabels(release.fields.language);
      const text = textIn(openDocx(bytes).xml('word/document.xml')).replaceAll(notShown, '');
      expect(missingWords(wordsOf(input), text)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('Microsoft’s rules find nothing in releases that nobody would write', async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      expect(await objections(await docxExporter.render({ ...sampleInputRu, release }))).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 120_000);
