import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { importHtml } from '../../../../core/import/html/importHtml.ts';
import { emptyDocument, type Block } from '../../../../core/release/document/document.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { pasteInto } from '../testing/pasteInto.testing.ts';
import { excel, googleDocs, libreOffice, webPage, wordOnMac, wordOnWindows } from './fixtures.testing.ts';

const bare = (blocks: readonly Block[]) => blocks.map(({ id: _id, ...block }) => block);

/** The blocks of a page that is pasted into an empty text. */
function pasted(html: string) {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { 'text/html': html });
  const { blocks } = document();
  editor.dispose();
  return bare(blocks);
}

/** The blocks of the same page in a file, under a headline. */
function imported(html: string) {
  let next = 0;
  const read = importHtml({
    html: `<h1>Headline</h1>${html}`,
    name: 'page.html',
    newId: () => `id-${(next += 1)}`,
    photoOf: () => null,
    zone: 'Asia/Dushanbe',
  });
  if (!read.ok) throw new Error(read.error.kind);
  return bare(read.value.document.blocks);
}

test.each(Object.entries({ excel, googleDocs, libreOffice, webPage, wordOnMac, wordOnWindows }))(
  'what %s puts into the clipboard gives the same blocks from a file',
  (_, html) => {
    expect(pasted(html)).toEqual(imported(html));
  },
);

test.each([
  ['<ol start="5"><li>Five</li><li>Six</li></ol>', [5]],
  ['<ol start="5"><li value="3">Three</li></ol>', [3]],
  ['<ol><li>One</li></ol><p>Words</p><ol start=" 2 "><li>Two</li></ol>', [undefined, 2]],
  ['<ol start="1"><li>One</li></ol>', [undefined]],
  ['<ol start="0"><li>None</li></ol>', [0]],
  ['<ol start="-3"><li>One</li></ol>', [undefined]],
  ['<ol start="99999999999"><li>One</li></ol>', [undefined]],
  ['<ol start="x"><li>One</li></ol>', [undefined]],
  ['<ul start="5"><li value="5">Point</li></ul>', [undefined]],
  [
    ['1.', '2.', '', '3.']
      .map((marker) =>
        marker === ''
          ? '<p class=MsoNormal>Words; see item 3.</p>'
          : `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}</span>Item</p>`,
      )
      .join(''),
    [undefined, 3],
  ],
])('%s: lists begin at the same number by either door', (html, starts) => {
  const blocks = pasted(html);
  expect(imported(html)).toEqual(blocks);
  expect(blocks.flatMap((block) => (block.type === 'list' ? [block.start] : []))).toEqual(starts);
});

/** Exported by Google Docs as a web page: emphasis in classes, comments as anchors, addresses through a counter. */
const googlePage = `<html><head><style type="text/css">.c1{font-weight:700}.c2{font-style:italic}.c4{font-weight:400}</style></head><body class="c5"><p class="c0"><span class="c1">About 1,000 men</span><span> take part</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span class="c2"> today</span>.</p><p><a href="https://www.google.com/url?q=https://en.odkb-csto.org/news/&amp;sa=D&amp;usg=AOv">site</a></p><div class="c10"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c4">Do not publish this remark</span></p><p>nor this</p></div></body></html>`;

test('a page of Google Docs comes in by either door without its comments, with its emphasis and the addresses that were meant', () => {
  const blocks = pasted(googlePage);
  expect(imported(googlePage)).toEqual(blocks);
  expect(blocks).toMatchObject([
    {
      children: [
        { text: 'About 1,000 men', marks: ['bold'] },
        { text: ' take part', marks: [] },
        { text: ' today', marks: ['italic'] },
        { text: '.', marks: [] },
      ],
    },
    { children: [{ type: 'link', href: 'https://en.odkb-csto.org/news/' }] },
  ]);
  expect(JSON.stringify(blocks)).not.toMatch(/remark|nor this|\[a\]/u);
});

const word = fc.integer({ min: 0, max: 999 }).map((number) => `word${number}`);
const inside = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constant('<br>'),
    fc
      .tuple(
        fc.constantFrom(
          'b',
          'i class=x',
          'span class=bold',
          'span style="font-weight:normal"',
          'span style="mso-hide:all"',
          'a href="https://a.org/"',
          'a href="#cmnt1"',
          'del',
          'font',
          'q',
          'span style="white-space:pre-wrap"',
        ),
        fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
      )
      .map(([tag, words]) => `<${tag}>${words.join(' ')}</${tag.split(' ')[0]}>`),
  ),
  // Two lists one after the other are one in the editor, so each has words after it.
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map((words) => `<p>${words.join(' ')}</p>`),
    fc
      .tuple(
        fc.constantFrom('div', 'h2', 'h4', 'blockquote', 'section', 'div hidden', 'div class=gone', 'center', 'pre'),
        fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
      )
      .map(([tag, blocks]) => `<${tag}>${blocks.join('\n')}</${tag.split(' ')[0]}>`),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
      .map(([tag, blocks]) => `<${tag}>${blocks.map((block) => `<li>item ${block}</li>`).join('')}</${tag}><p>apart</p>`),
    fc
      .array(fc.tuple(tie('block'), tie('inline')), { minLength: 1, maxLength: 2 })
      .map((rows) => `<table>${rows.map(([one, other]) => `<tr><td colspan=2>${one}<td>${other}</tr>`).join('')}</table>`),
  ),
}));

test('the same bytes give the same blocks by either door, whatever page they are', () => {
  const style = '<style>.bold{font-weight:bold} .gone, p > i.x {display:none}</style>';
  fc.assert(
    fc.property(fc.array(inside.block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const html = `${style}${blocks.join('')}<p>end of the page.</p>`;
      expect(pasted(html)).toEqual(imported(html));
    }),
    { numRuns: 60, seed: 20_221_020 },
  );
});
