import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anyRelease } from '../../core/export/anyRelease.testing.ts';
import { exporters } from '../../core/export/exporters.ts';
import { exportFormats, type ExportFormat, type ExportInput } from '../../core/export/exporter.ts';
import { sampleInput, sampleInputRu } from '../../core/export/sampleInput.testing.ts';
import { checkExport } from './checkExport.ts';

const rendered = async (format: ExportFormat, input: ExportInput) => (await exporters[format]()).render(input);
const missing = (format: ExportFormat, bytes: Uint8Array, input = sampleInputRu) => {
  const error = checkExport(format, bytes, input);
  return error?.kind === 'export-check-failed' ? error.missing : error;
};
/** The same file with something in it changed; in Word files in the named part. */
async function altered(format: ExportFormat, change: (text: string) => string, part = 'word/document.xml'): Promise<Uint8Array> {
  const bytes = await rendered(format, sampleInputRu);
  const files = format === 'docx' ? unzipSync(bytes) : {};
  const before = strFromU8(files[part] ?? bytes);
  const after = change(before);
  if (after === before) throw new Error('Nothing was changed');
  return format === 'docx' ? zipSync({ ...files, [part]: strToU8(after) }) : strToU8(after);
}

describe.each(exportFormats)('a %s file', (format) => {
  test('as it was made passes', async () => {
    expect(checkExport(format, await rendered(format, sampleInput), sampleInput)).toBeNull();
    expect(checkExport(format, await rendered(format, sampleInputRu), sampleInputRu)).toBeNull();
  });

  test('that lost a sentence is refused, and the words that are gone are named', async () => {
    const bytes = await altered(format, (text) => text.replace('две пары Су-25', ''));
    expect(checkExport(format, bytes, sampleInputRu)).toEqual({
      kind: 'export-check-failed',
      name: 'На полигоне «Харбмайдон» начался новый этап учения «Рубеж-2022»',
      missing: expect.stringMatching(/^две пары Су 25/u),
    });
  });

  test('with one letter changed is refused', async () => {
    expect(missing(format, await altered(format, (text) => text.replace('десанта', 'десанту')))).toMatch(/^десанта/u);
  });

  test('with two words changed about is refused', async () => {
    const bytes = await altered(format, (text) => text.replace('Огневое поражение', 'поражение Огневое'));
    expect(missing(format, bytes)).toMatch(/^поражение/u);
  });

  test('of another release is refused', async () => {
    expect(missing(format, await rendered(format, sampleInput))).toMatch(/^НЕ ПУБЛИКОВАТЬ ДО/u);
  });

  test('that is cut off, empty or something else is refused, never thrown at', async () => {
    const whole = await rendered(format, sampleInputRu);
    for (const bytes of [
      whole.subarray(0, whole.length / 3),
      new Uint8Array(),
      Uint8Array.of(0xff, 0xfe, 0x80),
      strToU8('PK\u0003\u0004 no zip'),
    ])
      expect(missing(format, bytes)).toEqual(expect.any(String));
  });

  test('without the place in its dateline is refused', async () => {
    expect(missing(format, await altered(format, (text) => text.replaceAll('ПОЛИГОН ХАРБМАЙДОН', 'ПОЛИГОН')))).toMatch(
      /^ПОЛИГОН ХАРБМАЙДОН/u,
    );
  });

  test('of anything that can be stored passes', async () => {
    await fc.assert(
      fc.asyncProperty(anyRelease, async (release) => {
        const input = { ...sampleInputRu, release };
        expect(checkExport(format, await rendered(format, input), input)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

test.each(['docx', 'html'] as const)('a %s file whose telephone link leads elsewhere is refused', async (format) => {
  const part = 'word/_rels/document.xml.rels';
  expect(missing(format, await altered(format, (text) => text.replaceAll('tel:+74956213323', 'tel:+74956213324'), part))).toBe(
    'tel:+74956213323',
  );
});

test.each([
  ['docx', /<w:drawing>.*<\/w:drawing>/u],
  ['html', /<img [^>]*>/u],
] as const)('a %s file without its picture is refused, and told by what the picture shows', async (format, picture) => {
  expect(missing(format, await altered(format, (text) => text.replace(picture, '')))).toBe('Два штурмовика над горным хребтом');
});

const embargo = 'НЕ ПУБЛИКОВАТЬ ДО 20.10.2022, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)';
test('a Word file whose later pages lost the embargo is refused', async () => {
  const bytes = await rendered('docx', sampleInputRu);
  const heads = Object.entries(unzipSync(bytes)).filter(([name, xml]) => /word\/header\d/u.test(name) && strFromU8(xml).includes('14:00'));
  expect(heads).toHaveLength(1);
  for (const [name] of heads) expect(missing('docx', await altered('docx', (xml) => xml.replace('14:00', '15:00'), name))).toBe(embargo);
});

test('a Word file whose later pages have no head at all is refused when there is an embargo', async () => {
  const headless = (xml: string) => xml.replace(/<w:headerReference [^>]*w:type="default"[^>]*\/>/u, '');
  expect(missing('docx', await altered('docx', headless))).toBe(embargo);
});

test('a Word file with every word that breaks a rule of Word is refused, and the rule and the place are named', async () => {
  const bytes = await altered('docx', (text) => text.replace(/<w:numId w:val="\d+"/u, '<w:numId w:val="77"'));
  expect(checkExport('docx', bytes, sampleInputRu)).toMatchObject({
    kind: 'export-rule-broken',
    rule: 'W05',
    place: 'word/document.xml',
    detail: 'list 77 is not there',
  });
});

test('double braces that somebody wrote are words like others', async () => {
  const { release } = sampleInput;
  const input = { ...sampleInput, release: { ...release, fields: { ...release.fields, headline: 'Fill {{name}} in' } } };
  expect(checkExport('docx', await rendered('docx', input), input)).toBeNull();
});

// The body for a site has none.
test.each(exportFormats.filter((format) => format !== 'html-body'))(
  'a %s file that lost a word of its headline is refused',
  async (format) => {
    const bytes = await altered(format, (text) => text.replaceAll('начался новый этап', 'начался этап'));
    expect(missing(format, bytes)).toMatch(/^новый этап учения/u);
  },
);
