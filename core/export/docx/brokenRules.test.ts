import { expect, test } from 'vitest';
import { sampleInputRu } from '../sampleInput.testing.ts';
import { brokenRules } from './brokenRules.testing.ts';
import { docxExporter } from './docxExporter.ts';
import { changed } from './openDocx.testing.ts';

const body = 'word/document.xml';
/** Damage that Word would open, and that makes a worse release. */
const damages: [rule: string, change: (text: string) => string][] = [
  ['pictures fit the text', (xml) => xml.replace(/ cx="\d+"/gu, ' cx="9900000"')],
  ['every row of a table has a cell in each column', (xml) => xml.replace(/<w:tc>.*?<\/w:tc>/u, '')],
  ['words have a language', (xml) => xml.replace('<w:lang w:val="ru-RU"/>', '')],
  ['no line stands empty but the space under a table and a rule', (xml) => xml.replace('Ход учения', ' ')],
];

test.each(damages)('“%s” is a rule that can be broken', async (rule, change) => {
  expect(brokenRules(changed(await docxExporter.render(sampleInputRu), body, change))).toEqual([rule]);
});
