import { createHash } from 'node:crypto';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { exporters } from './exporters.ts';
import { exportFormats, type ExportFormat } from './exporter.ts';
import { sampleInput, sampleInputRu } from './sampleInput.testing.ts';

vi.setConfig({ testTimeout: 30_000 });

/** A Word file as lines that can be compared by eye: its text an element a line, and the hash of every other part. */
function wordLines(bytes: Uint8Array): string {
  const files = unzipSync(bytes);
  const hashes = Object.entries(files).map(([name, part]) => `${createHash('sha256').update(part).digest('hex').slice(0, 16)}  ${name}`);
  const document = new TextDecoder().decode(files['word/document.xml']).replaceAll('><', '>\n<');
  return `${hashes.join('\n')}\n\n${document}\n`;
}

const linesOf = (format: ExportFormat, bytes: Uint8Array): string =>
  format === 'docx' ? wordLines(bytes) : new TextDecoder().decode(bytes);

/**
 * Every exporter on the Rubezh-2022 release in both languages, held against what it gave when it was last looked at. What changes here
 * changes in people's hands: look at the difference before it is taken over with `npm run unit -- core/export/golden -u`.
 */
test.each((['en', 'ru'] as const).flatMap((language) => exportFormats.map((format) => ({ language, format }))))(
  'the Rubezh release in $language as $format is what it was',
  async ({ language, format }) => {
    const bytes = await (await exporters[format]()).render(language === 'en' ? sampleInput : sampleInputRu);
    await expect(linesOf(format, bytes)).toMatchFileSnapshot(path.join(import.meta.dirname, `golden/rubezh-${language}-${format}.golden`));
  },
);
