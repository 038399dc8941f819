import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { docxExporter } from '../export/docx/docxExporter.ts';
import { sampleInput } from '../export/sampleInput.testing.ts';
import { microsoftErrors } from './microsoftErrors.testing.mjs';

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the rules of Microsoft have something against a file that breaks them',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-rules-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const parts = unzipSync(await docxExporter.render(sampleInput));
    const text = new TextDecoder().decode(parts['word/document.xml']).replace('<w:body>', '<w:body><w:nothing/>');
    const broken = path.join(folder, 'broken.docx');
    writeFileSync(broken, zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
    expect(await microsoftErrors(broken)).not.toEqual([]);
  },
);
