import { expect, test } from 'vitest';
import { readWord } from './readWord.testing.ts';
import { wordParagraph as p, wordPart, wordRelations, wordRun as r } from './wordFile.testing.ts';

const hidden = '<w:rPr><w:vanish/></w:rPr>';
const style = (type: string, id: string, inside: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
const styles = [
  style('paragraph', 'Note', hidden),
  style('paragraph', 'Child', '<w:basedOn w:val="Note"/>'),
  style('paragraph', 'Shown', '<w:basedOn w:val="Child"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
  style('paragraph', 'Circle', '<w:basedOn w:val="Circle"/>'),
  style('character', 'Hid', hidden),
  style('character', 'HidChild', '<w:basedOn w:val="Hid"/>'),
  style('table', 'Grid', hidden),
].join('');

async function read(body: string, all = styles) {
  const parts = { ...wordRelations({ s: 'styles:styles.xml' }), 'word/styles.xml': wordPart('styles', all) };
  const { text, dropped } = await readWord(p(r('Headline')) + body, parts);
  return { text, dropped };
}

const secret = { reason: 'hidden', text: 'SECRET' };
test.each([
  ['by itself', p(r('SECRET', '<w:vanish/>'))],
  ['always', p(r('SECRET', '<w:specVanish/>'))],
  ['by the style of its paragraph', p(r('SECRET'), 'Note')],
  ['by a style that style is based on', p(r('SECRET'), 'Child')],
  ['by the style of its letters', p(r('SECRET', '<w:rStyle w:val="Hid"/>'))],
  ['by a style that one is based on', p(r('SECRET', '<w:rStyle w:val="HidChild"/>'))],
  ['by the style of its table', `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${p(r('SECRET'))}</w:tc></w:tr></w:tbl>`],
  ['by its row', `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p(r('SECRET'))}</w:tc></w:tr></w:tbl>`],
  ['in a text box', p(`<w:r><w:pict><w:txbxContent>${p(r('SECRET', '<w:vanish/>'))}</w:txbxContent></w:pict></w:r>`)],
  ['in a link', p(`<w:hyperlink w:anchor="x">${r('SECRET', '<w:vanish/>')}</w:hyperlink>`)],
  ['in the code of a field', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('SECRET')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)],
  ['in a cell that another covers', `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(r('SECRET'))}</w:tc></w:tr></w:tbl>`],
])('words hidden %s stay out and are listed', async (_name, body) => {
  expect(await read(body)).toEqual({ text: '', dropped: [secret] });
});

test('the defaults of a document hide all that does not say otherwise', async () => {
  const shown = '<w:vanish w:val="0"/>';
  const defaults = `<w:docDefaults><w:rPrDefault>${hidden}</w:rPrDefault></w:docDefaults>`;
  const { text, dropped } = await read(p(r('Line', shown)) + p(r('SECRET') + r('shown', shown)), defaults);
  expect(text).toBe('shown');
  expect(dropped).toContainEqual(secret);
});

test.each([
  ['that say so themselves', p(r('shown', '<w:vanish w:val="0"/>'), 'Note')],
  ['whose style turns a hidden one back', p(r('shown'), 'Shown')],
  ['hidden twice, which is a toggle', p(r('shown', '<w:rStyle w:val="Hid"/>'), 'Note')],
  ['that were hidden before a change', p(r('shown', '<w:rPrChange w:id="9"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'))],
  [
    'whose style was a hidden one',
    `<w:p><w:pPr><w:pPrChange w:id="9"><w:pPr><w:pStyle w:val="Note"/></w:pPr></w:pPrChange></w:pPr>${r('shown')}</w:p>`,
  ],
  [
    'in a row that was hidden',
    `<w:tbl><w:tr><w:trPr><w:trPrChange><w:trPr><w:hidden/></w:trPr></w:trPrChange></w:trPr><w:tc>${p(r('shown'))}</w:tc></w:tr></w:tbl>`,
  ],
  ['before a hidden paragraph mark', `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${r('shown')}</w:p>`],
  ['whose style is based on itself', p(r('shown'), 'Circle')],
  ['hidden only on the web', p(r('shown', '<w:webHidden/>'))],
])('words %s are shown', async (_name, body) => {
  expect(await read(body)).toEqual({ text: 'shown', dropped: [] });
});
