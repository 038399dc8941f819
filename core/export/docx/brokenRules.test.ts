import { expect, test } from 'vitest';
import { sampleInputRu } from '../sampleInput.testing.ts';
import { brokenRules } from './brokenRules.testing.ts';
import { docxExporter } from './docxExporter.ts';
import { changed } from './openDocx.testing.ts';

const body = 'word/document.xml';
const links = 'word/_rels/document.xml.rels';
/** Damage that Word would complain about, or a reader with a screen reader would suffer from. */
const damages: [rule: string, part: string, change: (text: string) => string][] = [
  ['every relationship leads somewhere it may', links, (xml) => xml.replace('tel:', 'javascript:')],
  ['every relationship leads somewhere it may', links, (xml) => xml.replace('numbering.xml', 'lost.xml')],
  ['every reference has its relationship', body, (xml) => xml.replace(/r:embed="rId\d+"/u, 'r:embed="rId99"')],
  [
    'every part has a content type, and every type its part',
    '[Content_Types].xml',
    (xml) => xml.replace('/word/styles.xml', '/word/s.xml'),
  ],
  ['a picture is what its name says', 'word/media/image1.png', () => 'RIFF....WEBP'],
  ['pictures have their own numbers, fit the page, and are told in words', body, (xml) => xml.replace(/ descr="[^"]*"/u, ' descr=""')],
  ['pictures have their own numbers, fit the page, and are told in words', body, (xml) => xml.replace(/ cx="\d+"/gu, ' cx="9900000"')],
  ['every style that is used is there, once', 'word/styles.xml', (xml) => xml.replace('w:styleId="EndMark"', 'w:styleId="End"')],
  ['every list has its numbering', body, (xml) => xml.replace(/<w:numId w:val="\d+"/u, '<w:numId w:val="77"')],
  ['tables are whole, and none touches another', body, (xml) => xml.replace(/<w:tc>.*?<\/w:tc>/u, '')],
  [
    'tables are whole, and none touches another',
    body,
    (xml) => xml.replace('</w:tbl>', '</w:tbl><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
  ],
  ['the body ends with its section', body, (xml) => xml.replace('</w:body>', '<w:p/></w:body>')],
  [
    'Word has nothing to ask when it opens the file',
    'word/settings.xml',
    (xml) => xml.replace('<w:compat>', '<w:updateFields/><w:compat>'),
  ],
  ['line breaks are elements, never signs in the text', body, (xml) => xml.replace('Ход учения', 'Ход\nучения')],
  ['words have a language', body, (xml) => xml.replace('<w:lang w:val="ru-RU"/>', '')],
  ['no level of the outline is skipped', body, (xml) => xml.replace('"Heading2"', '"Heading3"')],
  ['no line stands empty but the space under a table and a rule', body, (xml) => xml.replace('Ход учения', ' ')],
  [
    'a property stands once, its dates in the form Word reads',
    'docProps/core.xml',
    (xml) => xml.replace('2022-10-20T06:12:00.000Z', '20.10.2022'),
  ],
];

test.each(damages)('“%s” is a rule that can be broken (%s)', async (rule, part, change) => {
  expect(brokenRules(changed(await docxExporter.render(sampleInputRu), part, change))).toContain(rule);
});

test('a control character that no XML may hold does not pass', async () => {
  const damaged = changed(await docxExporter.render(sampleInputRu), body, (xml) => xml.replace('Ход', 'Ход\u0008'));
  expect(() => brokenRules(damaged)).toThrow();
});
