import { $getRoot, $getSlot, $isElementNode, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { documentSchema, emptyDocument, type Block, type Inline, type ListItem } from '../../../../core/release/document/document.ts';
import { $selectBlock } from '../blocks/atomicBlock.ts';
import { $isFigureNode } from '../nodes/FigureNode.tsx';
import { contact, figure, paragraph } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { pasteAtCaret, pasteInto } from '../testing/pasteInto.testing.ts';

/** The words of inlines; `/` for a line break, links as `[words](address)`. */
const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'link') return `[${wordsOf(inline.children)}](${inline.href})`;
      return inline.type === 'break' ? '/' : '?';
    })
    .join('');
/** Items with the items inside them in brackets. */
const itemsOf = (items: readonly ListItem[]): string =>
  items.map(({ children, list }) => wordsOf(children) + (list ? `(${list.ordered ? '#' : ''}${itemsOf(list.items)})` : '')).join(', ');
const lineOf = (block: Block): string => {
  if (block.type === 'list') return `${block.ordered ? '#' : '*'} ${itemsOf(block.items)}`;
  if (block.type === 'table') return block.rows.map(({ cells }) => cells.map(({ children }) => wordsOf(children)).join('|')).join('||');
  return 'children' in block ? wordsOf(block.children) : block.type;
};

function pasted(html: string): string[] {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { 'text/html': html });
  const now = document();
  expect(documentSchema.safeParse(now).success).toBe(true);
  editor.dispose();
  return now.blocks.map(lineOf);
}

const marker = (text: string) => `<span style='mso-list:Ignore'>${text}<span>&nbsp;&nbsp;&nbsp; </span></span>`;
const item = (level: number, sign: string, text: string, list = 0) =>
  `<p class=MsoListParagraph style='mso-list:l${list} level${level} lfo${list + 1}'>${marker(sign)}${text}</p>`;

test('three levels of a Word list stay three levels, and numbers inside bullets stay numbers', () => {
  expect(
    pasted(
      item(1, '·', 'units') +
        item(2, '1)', 'air') +
        item(3, 'o', 'Mi-24') +
        item(3, 'o', 'Su-25') +
        item(2, '2)', 'land') +
        item(1, '·', 'range'),
    ),
  ).toEqual(['* units(#air(Mi-24, Su-25), land), range']);
});

test('two Word lists one after the other are two, and a paragraph between items is none of them', () => {
  expect(pasted(item(1, '1.', 'one') + item(1, '·', 'bullet', 1))).toEqual(['# one', '* bullet']);
  expect(pasted(`${item(1, '1.', 'one')}<p class=MsoNormal>Between</p>${item(1, '2.', 'two')}`)).toEqual(['# one', 'Between', '# two']);
});

test('the second paragraph of a Word item stays in it, a list that begins deep still is one, a numbered heading stays a heading', () => {
  expect(pasted(`${item(1, '1.', 'one')}<p class=MsoListParagraphCxSpMiddle>goes on</p>${item(1, '2.', 'two')}`)).toEqual([
    '# one/goes on, two',
  ]);
  expect(pasted(item(2, 'o', 'deep') + item(1, '·', 'top'))).toEqual(['* deep, top']);
  expect(pasted(`<h2 style='mso-list:l1 level1 lfo2'>${marker('1.')}Aims</h2><p>Text</p>`)).toEqual(['Aims', 'Text']);
});

test('signs that only look like list markers stay in the text', () => {
  expect(pasted('<p class=MsoNormal>1. October was the day</p><p class=MsoNormal>– said the general</p>')).toEqual([
    '1. October was the day',
    '– said the general',
  ]);
});

test('the words a comment is about stay, the comment and its mark go', () => {
  expect(
    pasted(
      `<p class=MsoNormal>The <a style='mso-comment-reference:JS_1;mso-comment-date:20221020T0900'>training</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[JS1]</a><span style='mso-special-character:comment'>&nbsp;</span></span> began</p>
       <div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>Secret remark</p></div></div>`,
    ),
  ).toEqual(['The training began']);
  expect(
    pasted(
      `<p><span>Text</span><a href="#cmnt1" id="cmnt_ref1"><sup>[a]</sup></a><span> more</span></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Secret remark</span></p></div>`,
    ),
  ).toEqual(['Text more']);
});

test.each([
  '<p>seen<span hidden>secret</span></p>',
  '<p>seen<span style="DISPLAY : none">secret</span></p>',
  '<p>seen<span style="visibility:hidden">secret</span></p>',
  '<style>p.a span.b{display:none} #c, td > i {mso-hide:all}</style><p class=a>seen<span class=b>secret</span><i id=c>secret</i></p>',
  '<style>@import "x"; @page{margin:0} @font-face{font-family:x} .q{visibility:hidden}</style><p>seen<span class=q>secret</span></p>',
  '<style>@media screen{.r{color:red}} ::bad( , .r{display:none} .q{display:none}</style><p>seen<span class=q>secret</span></p>',
  '<p>seen<!-- secret --></p><!--[if gte mso 9]><xml><w:secret/></xml><![endif]-->',
  '<head><title>secret</title><style>p{content:"secret"}</style></head><p>seen</p>',
  '<p>seen</p><textarea>secret</textarea><select><option>secret</option></select><button>secret</button><input value="secret">',
  '<p>seen</p><script>secret</script><noscript>secret</noscript><template>secret</template><iframe>secret</iframe><svg><title>secret</title></svg>',
  '<p title="secret" data-x="secret" onclick="secret()">seen</p>',
])('what nobody sees is not pasted: %s', (html) => {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { 'text/html': html });
  expect(document().blocks.map(lineOf)).toEqual(['seen']);
  expect(JSON.stringify(editor.getEditorState())).not.toContain('secret');
  editor.dispose();
});

test('what is hidden on paper only is seen, and pasted', () => {
  expect(pasted('<style>@media print{.z{display:none} .y{color:red}} .y{color:blue}</style><p>x <span class=z>seen</span></p>')).toEqual([
    'x seen',
  ]);
});

test.each([
  ['<p>see <font><a href="https://a.org/">the</a></font> <small>site</small></p>', 'see [the](https://a.org/) site'],
  ['<p>in <st1:place w:st="on">Tajikistan</st1:place> <w:sdt>now</w:sdt></p>', 'in Tajikistan now'],
  ['<p>one<br>two</p>', 'one/two'],
  ['<p>before<img src="file:///tmp/a.png">after</p>', 'before after'],
  ['<p>a<span> </span>b <i>c</i> d</p>', 'a b c d'],
  ['<p>he said <q>yes</q></p>', 'he said “yes”'],
  ['<p>10\u00a0km, 5\u00a0\u00a0\u00a0km</p>', '10\u00a0km, 5 km'],
])('no words are glued and none are torn: %s', (html, expected) => {
  expect(pasted(html)).toEqual([expected]);
});

test('blocks of a web page are paragraphs, never one long word', () => {
  expect(
    pasted('<div>one</div><div>two</div>three<section><header>four</header>five</section><dl><dt>six</dt><dd>seven</dd></dl>'),
  ).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
  expect(pasted('<ul><li>a<ul><li>b</li></ul>c</li><li><p>d</p><p>e</p></li></ul>')).toEqual(['* a/c(b), d/e']);
  expect(pasted('<blockquote><p>one</p><ul><li>two</li></ul></blockquote>')).toEqual(['one', '* two']);
  expect(pasted('<p>before</p><nav>Home News</nav><p>after</p>')).toEqual(['before', 'after']);
});

test.each(['section', 'article', 'header', 'footer', 'main', 'aside', 'address', 'figure', 'center', 'pre', 'details', 'hgroup', 'form'])(
  'a %s stands apart from the words before and after it',
  (tag) => {
    expect(pasted(`before<${tag}>inside</${tag}>after`)).toEqual(['before', 'inside', 'after']);
  },
);

test('paragraphs in an item with a list inside are its lines, and no line of it is empty', () => {
  expect(pasted('<ol><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ol>')).toEqual(['# a(b), c']);
  expect(pasted('<ul><li><p>a</p>\n<p>&nbsp;</p><div>b</div>c<ol><li>d</li></ol></li></ul>')).toEqual(['* a/b/c(#d)']);
  expect(pasted('<ul><li><ol><li>d</li></ol><p>after</p></li></ul>')).toEqual(['* after(#d)']);
});

test('the words over a table stand above it, and a table or list of nothing leaves nothing', () => {
  expect(pasted('<table><caption>Units <b>taking part</b></caption><tr><td>a</td></tr></table>')).toEqual(['Units taking part', 'a']);
  expect(pasted('<p>x</p><table></table><table><tr></tr></table><ul></ul><ol> </ol><p>y</p>')).toEqual(['x', 'y']);
  expect(pasted('<p>x</p><table><tr><td></td><td></td></tr></table>')).toEqual(['x', '|']);
});

test('line feeds that a page draws are line breaks, all others are blanks', () => {
  expect(pasted('<div style="white-space: pre-wrap">one\ntwo  \nthree</div>')).toEqual(['one/two/three']);
  expect(pasted('<div style="white-space-collapse: preserve-breaks">\n<p>one</p>\n<p>two</p>\n</div>')).toEqual(['one', 'two']);
  expect(pasted('<div style="white-space: pre-wrap">\n<p>one</p>\n<p>two</p>\n</div>')).toEqual(['one', 'two']);
  expect(
    pasted(
      '<div style="white-space: pre-wrap">\n\n<table>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n\n<ul>\n<li>b</li>\n\n</ul>\n</div>',
    ),
  ).toEqual(['a', '* b']);
  expect(pasted('<p style="white-space: normal">one\ntwo</p>')).toEqual(['one two']);
});

test('lists and paragraphs in cells become lines, joined cells come apart, and every row is as long', () => {
  expect(
    pasted(
      '<table><tr><th colspan=2>Units</th></tr><tr><td rowspan=2><ul><li>a</li><li>b</li></ul></td><td><p>x</p><p>y</p></td></tr><tr><td>out</td></tr></table>',
    ),
  ).toEqual(['Units|||a/b|x/y|||out']);
});

test('a table that only places things on the page is opened: what stood in its cells is there once, each block by itself', () => {
  expect(pasted('<table><tr><td>out<table><tr><td>in</td></tr></table></td><td>side</td></tr></table>')).toEqual(['out', 'in', 'side']);
});

test('blank lines between pasted lines are no paragraphs, and in a list each line is an item', () => {
  const { editor, document, edit } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { 'text/plain': 'One\r\n\r\n \r\nTwo\nThree' });
  expect(document().blocks.map(lineOf)).toEqual(['One', 'Two', 'Three']);
  edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
  expect(document().blocks.map(lineOf)).toEqual(['']);
  editor.dispose();
  const list = openEditor({ version: 1, blocks: [{ type: 'list', id: 'l', ordered: false, items: [{ children: [], list: null }] }] });
  pasteInto(list.editor, { 'text/plain': 'One\n\nTwo' });
  expect(list.document().blocks.map(lineOf)).toEqual(['* One, Two']);
  list.editor.dispose();
});

test('lines that a PDF file or mail broke at a width are a paragraph again, cut words whole', () => {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  const paragraph =
    'Учение «Рубеж-2022» началось на полигоне Харбмайдон в Республике Таджи-\r\nкистан. В нём участвуют около тысячи военнослужащих и более трёхсот еди-\r\nниц вооружения и военной техники Коллективных сил быстрого развёртывания.';
  pasteInto(editor, { 'text/plain': `Учение началось\r\n\r\n${paragraph}` });
  expect(document().blocks.map(lineOf)).toEqual(['Учение началось', paragraph.replace(/-\r\n/gu, '')]);
  editor.dispose();
});

test('a caption takes the words of whatever is pasted, line by line, and stays one caption', () => {
  for (const data of [{ 'text/plain': 'one\n\ntwo' }, { 'text/html': '<p>one</p><ul><li>two</li></ul>' }] as Record<string, string>[]) {
    const { editor, document, edit } = openEditor({ version: 1, blocks: [{ ...figure, caption: [] }, paragraph('a', 'A')] });
    edit(() => {
      const node = $getRoot().getFirstChild();
      const caption = $isFigureNode(node) ? $getSlot(node, 'caption') : null;
      if ($isElementNode(caption)) caption.selectEnd();
    });
    pasteAtCaret(editor, data);
    const [first, second] = document().blocks;
    expect(first?.type === 'figure' && wordsOf(first.caption)).toBe('one/two');
    expect(second).toEqual(paragraph('a', 'A'));
    editor.dispose();
  }
});

test('what is pasted on a selected block takes its place, and undo brings the block back', () => {
  for (const data of [{ 'text/plain': 'One\nTwo' }, { 'text/html': '<p>One</p><p>Two</p>' }] as Record<string, string>[]) {
    const start = [paragraph('a', 'A'), contact, paragraph('b', 'B')];
    const { editor, document, edit } = openEditor({ version: 1, blocks: start });
    edit(() => $selectBlock($getRoot().getChildAtIndex(1) ?? $getRoot()));
    pasteAtCaret(editor, data);
    expect(document().blocks.map(lineOf)).toEqual(['A', 'One', 'Two', 'B']);
    edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
    expect(document().blocks).toEqual(start);
    editor.dispose();
  }
});

test('where the page lets one policy of a name be made once, the second paste comes in like the first', () => {
  const made = new Set<string>();
  const createPolicy = (name: string, rules: object) => {
    if (made.has(name)) throw new TypeError(`Policy “${name}” already exists.`);
    made.add(name);
    return rules;
  };
  Object.assign(window, { trustedTypes: { createPolicy } });
  try {
    const { editor, document } = openEditor(emptyDocument(() => 'first'));
    for (const text of ['one', 'two', 'three']) pasteInto(editor, { 'text/html': `<p> ${text}</p>`, 'text/plain': 'not this' });
    expect(document().blocks.map(lineOf).join('')).toBe('onetwothree');
    editor.dispose();
  } finally {
    Reflect.deleteProperty(window, 'trustedTypes');
  }
});

test('a part made by a newer Dateline, or spoilt on the way, gives way to the words beside it in the clipboard', () => {
  const text = { type: 'text', version: 1, text: 'own', format: 0, detail: 0, mode: 'normal', style: '' };
  const block = { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children: [text] };
  const bad: unknown[][] = [
    [block, { type: 'dateline-gallery', version: 1, photos: ['x'] }],
    [{ ...block, children: [text, { type: 'dateline-hologram', version: 1 }] }],
    [block, { type: 'dateline-figure', version: 1, photo: '../../etc/passwd', alt: '' }],
    [block, { type: 'dateline-signoff', version: 1, lines: [7] }],
    [block, { type: 'dateline-contact', version: 1, contactId: 'no-uuid', contact: contact.contact }],
    [block, 'words', null],
  ];
  for (const nodes of bad) {
    const { editor, document } = openEditor(emptyDocument(() => 'first'));
    pasteInto(editor, { 'application/x-lexical-editor': JSON.stringify({ namespace: 'dateline', nodes }), 'text/html': '<p>beside</p>' });
    expect(document().blocks.map(lineOf), JSON.stringify(nodes)).toEqual(['beside']);
    editor.dispose();
  }
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { 'application/x-lexical-editor': '{"namespace":"dateline","nodes":', 'text/plain': 'beside' });
  pasteInto(editor, {
    'application/x-lexical-editor': JSON.stringify({ namespace: 'dateline', nodes: [block] }),
    'text/plain': 'not this',
  });
  expect(document().blocks.map(lineOf)).toEqual(['besideown']);
  editor.dispose();
});

test.each(['text/html', 'text/plain'])('signs that no program shows stay out of the text (%s)', (type) => {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { [type]: 'one\u0000 \u0007two\ud800 \ufffethree' });
  expect(document().blocks.map(lineOf)).toEqual(['one two three']);
  editor.dispose();
});
