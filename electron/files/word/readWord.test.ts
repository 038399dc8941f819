import { expect, test } from 'vitest';
import type { Block } from '../../../core/release/document/document.ts';
import { readWord } from './readWord.testing.ts';
import { wordParagraph as p, wordPart, wordRelations, wordRun as r } from './wordFile.testing.ts';

const head = p(r('The units finished the third phase'));
const shape = (blocks: readonly Block[]) => blocks.map(({ type }) => type);
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;

test.each([
  ['a simple field', `<w:fldSimple w:instr=" DATE ">${r('on 23 October')}</w:fldSimple>`, 'on 23 October'],
  [
    'a field in a field',
    `${field('begin')}${code('IF ')}${field('begin')}${code('X')}${field('separate')}${field('end')}${field('separate')}${r('shown')}${field('end')}`,
    'shown',
  ],
  ['a field that never ends', `${field('begin')}${code('PAGE')}${r('goes on')}`, 'goes on'],
  [
    'an equation',
    `<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b+1</m:t></m:r></m:den></m:f></m:oMath>`,
    'a/(b+1)',
  ],
  ['words from right to left', `<w:dir w:val="rtl">${r('ordered')}</w:dir><w:bdo w:val="ltr">${r(' words')}</w:bdo>`, 'ordered words'],
  ['a reading above', `<w:r><w:ruby><w:rt>${r('above')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby></w:r>`, 'base (above)'],
  ['a smart tag', `<w:smartTag>${r('tagged')}</w:smartTag>`, 'tagged'],
  ['an element nobody knows', `<w:novelty>${r('unknown')}</w:novelty>`, 'unknown'],
  ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${r('chosen')}</w:sdtContent></w:sdt>`, 'chosen'],
  [
    'a ticked box',
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('☒')}</w:sdtContent></w:sdt>`,
    '☒',
  ],
  [
    'a box of an old form',
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>',
    '☐',
  ],
  [
    'a list of an old form',
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="no"/><w:listEntry w:val="yes"/></w:ddList></w:ffData></w:fldChar></w:r>',
    'yes',
  ],
  ['a sign of Symbol', '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', 'α'],
  ['words set in Symbol', r('ab', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), 'αβ'],
  ['a tick of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓'],
  [
    'a text box',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p(r('boxed')))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p(r('boxed')))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    'boxed',
  ],
  [
    'a text box without an older form',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p(r('boxed')))}</w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
    'boxed',
  ],
  ['an older text box', `<w:r><w:pict>${box(p(r('boxed')))}</w:pict></w:r>`, 'boxed'],
] as const)('%s keeps its words', async (_name, inside, words) => {
  const { text, dropped } = await readWord(head + p(r('A: ') + inside) + p(r('End of the text.')));
  expect(text.replaceAll('\n', ' ')).toBe(`A: ${words} End of the text.`);
  expect(dropped).toEqual([]);
});

test('what does not belong into a release is listed: heads, feet, placeholders, drawn words, deleted rows, files inside', async () => {
  const relations = {
    h: 'header:header1.xml',
    h2: 'header:header2.xml',
    f: 'footer:footer1.xml',
    c: 'aFChunk:chunk.rtf',
    t: 'aFChunk:chunk.html',
  };
  const { dropped, text } = await readWord(
    head +
      p(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt>${r('Text.')}`) +
      p('<w:r><w:pict><v:shape><v:textpath string="DRAFT COPY"/></v:shape></w:pict></w:r>') +
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p(r('old row')))}</w:tr>${row(p(r('kept')), p(r('row')))}</w:tbl><w:altChunk r:id="c"/><w:altChunk r:id="t"/>`,
    {
      ...wordRelations(relations),
      'word/header1.xml': wordPart('hdr', p(r('EMBARGOED until noon'))),
      'word/header2.xml': wordPart('hdr', p(r('EMBARGOED until noon'))),
      'word/footer1.xml': wordPart('ftr', p(r('3'))),
      'word/chunk.rtf': '{\\rtf1 words}',
      'word/chunk.html': '<html><body><h1>Chunk</h1><script>no()</script><p>of a page</p></body></html>',
    },
  );
  expect(text).toBe('Text.\nkept row\nChunk\nof a page');
  expect(dropped).toEqual([
    { reason: 'placeholder', text: 'Click here' },
    { reason: 'drawing', text: 'DRAFT COPY' },
    { reason: 'deleted', text: 'old row' },
    { reason: 'embedded', text: 'chunk.rtf' },
    { reason: 'header', text: 'EMBARGOED until noon' },
  ]);
});

test('notes stand at the end with their marks, without arrows, and hidden words of theirs stay hidden', async () => {
  const note = p(`<w:r><w:footnoteRef/></w:r>${r(' Figures of the Staff.')}${r('SECRET', '<w:vanish/>')}`);
  const { text, dropped } = await readWord(
    head +
      p(`${r('About 1,000 men')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' take part.')}`) +
      p(r('Press Center of the trainings')),
    {
      ...wordRelations({ n: 'footnotes:footnotes.xml' }),
      'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="2">${note}</w:footnote>`),
    },
  );
  expect(text).toBe('About 1,000 men[1] take part.\nPress Center of the trainings\n[1] Figures of the Staff.');
  expect(dropped).toEqual([
    { reason: 'hidden', text: 'SECRET' },
    { reason: 'note', text: '[1] Figures of the Staff.' },
  ]);
});

const picture = (alt: string, blip: string, around = '', properties = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="${alt}" ${properties}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${blip}/>${around}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

test.each([
  ['linked', picture('A map', 'r:link="p"'), 'picture'],
  ['missing', picture('A map', 'r:embed="gone"'), 'picture'],
  ['cropped and cannot be decoded', picture('A map', 'r:embed="p"', '<a:srcRect l="50000"/>'), 'picture-view'],
  ['turned and cannot be decoded', picture('A map', 'r:embed="p"', '<a:xfrm rot="5400000"/>'), 'picture-view'],
  ['mirrored and cannot be decoded', picture('A map', 'r:embed="p"', '<a:xfrm flipH="1"/>'), 'picture-view'],
  ['aslant', picture('A map', 'r:embed="p"', '<a:xfrm rot="60000"/>'), 'picture-view'],
  ['hidden', picture('A map', 'r:embed="p"', '', 'hidden="1"'), 'hidden'],
  [
    'cropped in an older way',
    '<w:r><w:pict><v:shape><v:imagedata r:id="p" o:title="A map" cropleft="32768f"/></v:shape></w:pict></w:r>',
    'picture-view',
  ],
] as const)('a picture that is %s is listed with what it shows, and nothing of it is published', async (_name, drawing, reason) => {
  const parts = { ...wordRelations({ p: 'image:media/map.png' }), 'word/media/map.png': Uint8Array.of(1, 2, 3) };
  const { dropped, pictures } = await readWord(head + p(drawing), parts);
  expect(dropped).toEqual([{ reason, text: 'A map' }]);
  expect(pictures).toEqual([]);
});

test('pictures in a cell, an item, a heading and a paragraph follow their block; a border around one cuts nothing', async () => {
  const shown = picture('A map', 'r:embed="p"', '<a:srcRect l="-5000"/>');
  const parts = { ...wordRelations({ p: 'image:media/map.png' }), 'word/media/map.png': Uint8Array.of(1, 2, 3) };
  const { blocks } = await readWord(head + `<w:tbl>${row(p(shown), p(r('beside')))}</w:tbl>${p(r('before ') + shown + r('after'))}`, parts);
  expect(shape(blocks)).toEqual(['table', 'figure', 'paragraph', 'figure']);
});

test('no text is refused for its shape: only a list, only a table, all in a layout table, a first paragraph as long as a page', async () => {
  const item = (text: string) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(text)}</w:p>`;
  const numbering = {
    ...wordRelations({ n: 'numbering:numbering.xml' }),
    'word/numbering.xml': wordPart(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
  };
  const list = await readWord(item('Landing') + item('Pursuit'), numbering);
  expect([list.headline, shape(list.blocks), list.text]).toEqual(['', ['list'], 'Landing Pursuit']);
  const table = await readWord(`<w:tbl>${row(p(r('State')), p(r('Men')))}${row(p(r('Tajikistan')), p(r('500')))}</w:tbl>`);
  expect([table.headline, shape(table.blocks)]).toEqual(['', ['table']]);
  const layout = await readWord(`<w:tbl>${row(p(r('Headline')))}${row(p(r('First.')) + p(r('Second.')))}</w:tbl>`);
  expect([layout.headline, layout.text]).toEqual(['Headline', 'First.\nSecond.']);
  const long = await readWord(p(r('A long paragraph. '.repeat(30))));
  expect([long.headline, shape(long.blocks)]).toEqual(['', ['paragraph']]);
});

test('blocks in cells stay apart, and a table in a cell opens the one around it', async () => {
  const lines = await readWord(
    head + `<w:tbl>${row(p(r('10:00')), p(r('Landing')) + p(r('Pursuit')))}${row(p(r('11:00')), p(r('End')))}</w:tbl>`,
  );
  expect(lines.text).toContain('Landing Pursuit');
  const inner = `<w:tbl>${row(p(r('a')), p(r('b')))}${row(p(r('c')), p(r('d')))}</w:tbl>`;
  const nested = await readWord(head + `<w:tbl>${row(p(r('left')), inner + p(r('right')))}</w:tbl>`);
  expect(shape(nested.blocks)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(nested.dropped).toEqual([]);
});
