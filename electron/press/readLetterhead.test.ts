import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../../core/settings/settings.ts';
import { changedPackage, sampleLetterhead } from './letterheads.testing.ts';
import { readLetterhead } from './readLetterhead.ts';

vi.setConfig({ testTimeout: 120_000 });
const sample = sampleLetterhead();
const read = (file: Uint8Array) => readLetterhead(file, 'x.docx', defaultSettings.letterhead);

test('the letterhead that comes with the program can be one', async () => {
  expect(await read(sample)).toMatchObject({ ok: true, value: { unknown: [], missing: ['embargo', 'dateline', 'photos'] } });
});

test('whatever bytes of a letterhead are changed or lost, it is one or is refused, and nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 40 }), fc.boolean(), async (at, length, isLost) => {
      const file = isLost ? Uint8Array.from([...sample.subarray(0, at), ...sample.subarray(at + length)]) : sample.slice();
      if (!isLost) file.fill(0x41, at, at + length);
      const result = await read(file);
      if (!result.ok) expect(result.error.kind).toMatch(/^letterhead-/u);
    }),
    { numRuns: 150 },
  );
});

test('whatever of its XML is cut out, it is one or is refused, and nothing is thrown', async () => {
  const parts = [
    'word/document.xml',
    'word/styles.xml',
    'word/header1.xml',
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    '_rels/.rels',
    'word/settings.xml',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...parts), fc.double({ min: 0, max: 1, noNaN: true }), async (part, where) => {
      const cut = (xml: string) => {
        const tags = [...xml.matchAll(/<[^>]*\/>|<w:(?:p|r|style)\b[\s\S]*?<\/w:(?:p|r|style)>/gu)];
        const tag = tags[Math.floor(where * (tags.length - 1))];
        return tag === undefined ? '' : xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length);
      };
      const result = await read(changedPackage(sample, { [part]: cut }));
      if (!result.ok) expect(result.error.kind).toMatch(/^letterhead-/u);
    }),
    { numRuns: 120 },
  );
});
