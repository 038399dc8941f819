import { beforeAll, expect, test, vi } from 'vitest';
import { docxExporter } from '../../core/export/docx/docxExporter.ts';
import { sampleInput, sampleInputRu } from '../../core/export/sampleInput.testing.ts';
import { checkLetterhead } from './checkLetterhead.ts';
import { changedPackage, sampleLetterhead } from './letterheads.testing.ts';

vi.setConfig({ testTimeout: 30_000 });
const paper = sampleLetterhead();
const onPaper = (input: typeof sampleInput, ownLetterhead = paper) => docxExporter.render({ ...input, ownLetterhead });
let whole: Uint8Array;
beforeAll(async () => {
  whole = await onPaper(sampleInputRu);
});
const after = (change: (xml: string) => string) =>
  checkLetterhead(changedPackage(whole, { 'word/document.xml': change }), sampleInputRu, paper);

test('a release on a letterhead passes as it was made, wherever its parts stand', async () => {
  expect(checkLetterhead(whole, sampleInputRu, paper)).toBe(null);
  const turned = changedPackage(paper, {
    'word/document.xml': (xml) =>
      xml.replace('{{body}}', '{{swap}}').replace('{{contacts}}', '{{body}}').replace('{{swap}}', '{{contacts}}'),
  });
  expect(checkLetterhead(await onPaper(sampleInputRu, turned), sampleInputRu, turned)).toBe(null);
  expect(checkLetterhead(await onPaper(sampleInput, turned), sampleInput, turned)).toBe(null);
});

test('a word, a name, a telephone link, a picture or the embargo that is lost is named', () => {
  expect(after((xml) => xml.replace('десанта', 'десанту'))).toMatchObject({ missing: expect.stringMatching(/^десанта/u) });
  expect(after((xml) => xml.replaceAll('Зайнетдинов', ''))).toMatchObject({ missing: expect.stringMatching(/^Зайнетдинов/u) });
  expect(after((xml) => xml.replaceAll(/<w:hyperlink [^>]*>|<\/w:hyperlink>/gu, ''))).toMatchObject({
    missing: expect.stringMatching(/^tel:/u),
  });
  expect(after((xml) => xml.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/u, ''))).toMatchObject({
    missing: 'Два штурмовика над горным хребтом',
  });
  expect(after((xml) => xml.replace('НЕ ПУБЛИКОВАТЬ ДО', ''))).toMatchObject({ missing: expect.stringMatching(/^НЕ ПУБЛИКОВАТЬ/u) });
  expect(after((xml) => xml.replace('<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Nothing"/>'))).toMatchObject({
    kind: 'export-rule-broken',
    rule: 'W06',
  });
});

test('a rule that the letterhead itself breaks is its own affair', async () => {
  const careless = changedPackage(paper, {
    'word/styles.xml': (xml) =>
      xml.replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:styleId="Lost"><w:name w:val="Lost"/><w:basedOn w:val="Nothing"/></w:style></w:styles>',
      ),
  });
  expect(checkLetterhead(await onPaper(sampleInput, careless), sampleInput, careless)).toBe(null);
});
