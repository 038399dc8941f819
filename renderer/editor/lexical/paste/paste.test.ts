import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { expect, test } from 'vitest';
import { emptyDocument } from '../../../../core/release/document/document.ts';
import type { Block, Inline, ListItem } from '../../../../core/release/document/document.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { pasteInto } from '../testing/pasteInto.testing.ts';
import { PASTE_REPORT_COMMAND, type PasteReport } from './pasteReport.ts';

/** A text in short: `**bold**`, `[words](address)`, one line a block, lists indented. */
const short = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'break') return ' / ';
      if (inline.type === 'opaque') return '?';
      if (inline.type === 'link') return `[${short(inline.children)}](${inline.href})`;
      const marks = inline.marks
        .map((mark) => ({ bold: '**', italic: '*', underline: '_', strike: '~', sub: ',', sup: '^' })[mark])
        .join('');
      return `${marks}${inline.text}${Array.from(marks).toReversed().join('')}`;
    })
    .join('');
const listed = (ordered: boolean, items: readonly ListItem[], depth = 0): string[] =>
  items.flatMap(({ children, list }, at) => [
    `${'  '.repeat(depth)}${ordered ? `${at + 1}.` : '-'} ${short(children)}`,
    ...(list ? listed(list.ordered, list.items, depth + 1) : []),
  ]);
const shown = (block: Block): string[] => {
  if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${short(block.children)}`];
  if (block.type === 'quote') return [`> ${short(block.children)}`];
  if (block.type === 'list') return listed(block.ordered, block.items);
  if (block.type === 'table')
    return block.rows.map(({ cells }) => cells.map(({ header, children }) => `${header ? '!' : '|'}${short(children)}`).join(' '));
  return [block.type === 'paragraph' ? short(block.children) : block.type];
};

/** What becomes of pasted HTML, and what is told as left out. */
function pasted(html: string, plain = ''): { text: string[]; report: PasteReport | null } {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  let report: PasteReport | null = null;
  editor.registerCommand(
    PASTE_REPORT_COMMAND,
    (told) => {
      report = told;
      return true;
    },
    COMMAND_PRIORITY_EDITOR,
  );
  pasteInto(editor, { 'text/html': html, 'text/plain': plain });
  const text = document().blocks.flatMap(shown);
  editor.dispose();
  return { text, report };
}

test('Word’s lists become lists with their levels and numbers, without the drawn markers', () => {
  const item = (level: number, marker: string, words: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`;
  const { text } = pasted(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB><!--StartFragment--><p class=MsoNormal>Units taking part:<o:p></o:p></p>${item(1, '1.', 'Tajikistan')}${item(2, 'a)', 'airborne')}${item(2, 'b)', 'artillery')}${item(1, '2.', 'Russia')}<p class=MsoNormal>They met on <b>20 October</b>.<o:p></o:p></p><!--EndFragment--></body></html>`,
  );
  expect(text).toEqual([
    'Units taking part:',
    '1. Tajikistan',
    '  1. airborne',
    '  2. artillery',
    '2. Russia',
    'They met on **20 October**.',
  ]);
});

test('Word on a Mac draws its markers as text; they go, the list stays', () => {
  const { text } = pasted(
    `<p class="MsoListParagraph" style="text-indent: -18pt; mso-list: l1 level1 lfo2;"><span>·<span>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>first</p><p class="MsoListParagraph" style="text-indent: -18pt; mso-list: l1 level1 lfo2;"><span>·<span>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>second</p>`,
  );
  expect(text).toEqual(['- first', '- second']);
});

test('Word’s comments, hidden text, tracked deletions and field codes never get in, and are told', () => {
  const { text, report } = pasted(
    `<style>span.Secret {mso-hide:all; display:none}</style>
     <p class=MsoNormal>The training <del>failed</del><ins>began</ins> today<a class=msocomanchor href="#_msocom_1">[JS1]</a>.<span style='mso-hide:all'>Call the general first.</span><span class=Secret>Draft 3.</span></p>
     <p class=MsoNormal>See page <span style='mso-element:field-begin'></span> PAGEREF _Toc1 \\h <span style='mso-element:field-separator'></span>4<span style='mso-element:field-end'></span>.</p>
     <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is this cleared?</p></div></div>`,
  );
  expect(text).toEqual(['The training began today.', 'See page 4.']);
  expect(report).toMatchObject({ comments: 1, deleted: 1, hidden: 2 });
});

test('LibreOffice’s fonts and colours go, its words are not glued', () => {
  const { text } = pasted(
    `<meta name="generator" content="LibreOffice 7.4"/><p style="text-align: left"><font face="Liberation Serif, serif"><font color="#c9211e">see </font></font><font face="Arial"><a href="https://odkb-csto.org/">the site</a></font> <font size="2"><i>today</i></font></p><p>&nbsp;</p><h2 class="western">Aims</h2>`,
  );
  expect(text).toEqual(['see [the site](https://odkb-csto.org/) *today*', '## Aims']);
});

test('Google Docs’ wrapper is no emphasis, and its nested lists stay nested', () => {
  const { text } = pasted(
    `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-weight:400"> and plain</span></p><br /><ul><li dir="ltr"><p><span>one</span></p></li><ul><li dir="ltr"><p><span>inner</span></p></li></ul><li dir="ltr"><p><span>two</span></p></li></ul></b>`,
  );
  expect(text).toEqual(['**Bold** and plain', '- one', '  - inner', '- two']);
});

test('Outlook’s paragraphs and addresses come as words and links', () => {
  const { text } = pasted(
    `<div class=WordSection1><p class=MsoNormal><span style='font-family:"Calibri",sans-serif;color:#1F497D'>Write to <a href="mailto:press@example.org">press@example.org</a><o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></div>`,
  );
  expect(text).toEqual(['Write to [press@example.org](mailto:press@example.org)']);
});

test('cells copied from Excel become a table', () => {
  const { text } = pasted(
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><col width=64><tr height=20><td class=xl65>Unit</td><td class=xl65>Men</td></tr><tr height=20><td>201st Base</td><td align=right>400</td></tr></table></body></html>`,
  );
  expect(text).toEqual(['|Unit |Men', '|201st Base |400']);
});

test('a web page gives its words, never its scripts, frames, handlers or dangerous links', () => {
  const { text, report } = pasted(
    `<article onclick="steal()"><h1>News</h1><script>steal()</script><p>said <a href="javascript:steal()">here</a>, <a href="  JaVaScRiPt:steal()">there</a> and <a href="data:text/html,x">no</a></p><iframe srcdoc="x"></iframe><img src="x" onerror="steal()"><p>call <a href="tel:+74956213323">us</a></p></article>`,
  );
  expect(text).toEqual(['## News', 'said here, there and no', 'call [us](tel:+74956213323)']);
  expect(report).toMatchObject({ pictures: 1 });
});

test('pasted plain text keeps its lines and nothing else', () => {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { 'text/plain': 'First line\nSecond <b>line</b>' });
  expect(document().blocks.flatMap(shown)).toEqual(['First line', 'Second <b>line</b>']);
  editor.dispose();
});

test.each([
  ['a foreign editor’s', { namespace: 'other', nodes: [{ type: 'paragraph', children: [] }] }],
  ['a node that is none', { namespace: 'dateline', nodes: ['x', null, 7] }],
  ['nothing', { namespace: 'dateline', nodes: [] }],
  ['a contact with the wrong data', { namespace: 'dateline', nodes: [{ type: 'dateline-contact', contact: { texts: 7 } }] }],
])('clipboard data in the editor’s own form that is %s brings in nothing but the words beside it', (_what, payload) => {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { 'application/x-lexical-editor': JSON.stringify(payload), 'text/plain': 'beside' });
  expect(document().blocks.flatMap(shown)).toEqual(['beside']);
  editor.dispose();
});

test('a dangerous link in the editor’s own form becomes words', () => {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  const text = { type: 'text', version: 1, text: 'press', format: 0, detail: 0, mode: 'normal', style: '' };
  const link = {
    type: 'link',
    version: 1,
    url: 'javascript:steal()',
    rel: null,
    target: null,
    title: null,
    direction: null,
    format: '',
    indent: 0,
  };
  const paragraph = { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0, textStyle: '' };
  const nodes = [{ ...paragraph, children: [{ ...link, children: [text] }] }];
  pasteInto(editor, { 'application/x-lexical-editor': JSON.stringify({ namespace: 'dateline', nodes }) });
  expect(document().blocks.flatMap(shown).join('')).toBe('press');
  editor.dispose();
});
