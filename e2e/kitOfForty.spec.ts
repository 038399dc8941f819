import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { microsoftErrors } from '../core/docxRules/microsoftErrors.testing.mjs';
import mammoth from 'mammoth';
import { checkDocx } from '../core/docxRules/checkDocx.ts';
import { kitDocx } from '../core/export/docx/kit/kitDocx.ts';
import { releasesOf } from '../core/kit/kit.ts';
import { documentText } from '../core/release/documentText.ts';
import { checkKit } from '../electron/press/checkKit.ts';
import { benchKit } from './bench/export/benchKit.ts';

const wordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

test('a kit of forty releases and photos on two hundred pages is whole for us, for Microsoft’s rules, for LibreOffice and for mammoth', async () => {
  const info = test.info();
  info.setTimeout(240_000);
  const kit = benchKit(40);
  const bytes = await kitDocx(kit, [], { hasPageNumbers: false });
  const again = await kitDocx(benchKit(40), [], { hasPageNumbers: false });
  const hash = (file: Uint8Array) => createHash('sha256').update(file).digest('hex');
  expect(hash(again)).toBe(hash(bytes));
  expect(checkKit(bytes, kit)).toBe(null);
  expect(checkDocx(bytes).filter(({ isWarning }) => !isWarning)).toEqual([]);
  const file = info.outputPath('kit.docx');
  await writeFile(file, bytes);
  expect(await microsoftErrors(file)).toEqual([]);

  const { value: html } = await mammoth.convertToHtml({ path: file });
  const { value: text } = await mammoth.extractRawText({ path: file });
  const count = (tag: RegExp) => html.match(tag)?.length ?? 0;
  const blocks = releasesOf(kit.kit).flatMap(({ document }) => document.blocks);
  const of = (type: string) => blocks.filter((block) => block.type === type).length;
  expect(count(/<h1>/gu)).toBe(releasesOf(kit.kit).length + 2);
  expect(count(/<h2>/gu)).toBeGreaterThanOrEqual(of('heading'));
  // The table of each release, its contacts, and the two sheets at the end.
  expect(count(/<table>/gu)).toBeGreaterThanOrEqual(of('table') + 2);
  expect(count(/<img /gu)).toBe(2 * of('figure'));
  const found = new Map<string, number>();
  for (const word of wordsOf(text)) found.set(word, (found.get(word) ?? 0) + 1);
  const wanted = releasesOf(kit.kit).flatMap(({ document, fields }) => wordsOf(documentText(document, fields.language)));
  const lost = wanted.filter((word) => {
    const left = found.get(word) ?? 0;
    found.set(word, left - 1);
    return left <= 0;
  });
  expect(lost.length / wanted.length).toBeLessThan(0.001);

  await promisify(execFile)('soffice', [
    `-env:UserInstallation=file://${info.outputPath('office')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    info.outputDir,
    file,
  ]);
  const { stdout } = await promisify(execFile)('pdfinfo', [info.outputPath('kit.pdf')]);
  expect(Number(/^Pages:\s+(\d+)/mu.exec(stdout)?.[1])).toBeGreaterThan(195);
});
