import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { expect, test } from 'vitest';
import {
  documentSchema,
  emptyDocument,
  type Block,
  type Inline,
  type ListItem,
  type Mark,
} from '../../../../core/release/document/document.ts';
import { words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { pasteInto } from '../testing/pasteInto.testing.ts';
import { excel, googleDocs, libreOffice, outlook, webPage, wordOnMac, wordOnWindows } from './fixtures.testing.ts';
import { PASTE_REPORT_COMMAND, type PasteReport } from './pasteReport.ts';

const marked = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, marks });
const link = (href: string, text: string): Inline => ({ type: 'link', href, children: [{ type: 'text', text, marks: [] }] });
const item = (text: string | Inline[], list: ListItem['list'] = null): ListItem => ({
  children: typeof text === 'string' ? words(text) : text,
  list,
});
const cell = (text: string | Inline[], header = false) => ({ header, children: typeof text === 'string' ? words(text) : text });
const nothing: PasteReport = { comments: 0, deleted: 0, hidden: 0, pictures: 0, navigation: 0 };
type Bare = Block extends infer One ? (One extends Block ? Omit<One, 'id'> : never) : never;

/** The blocks that a program's text becomes, without ids, and what is told as left out. */
function pasted(html: string): { blocks: Bare[]; report: PasteReport; stored: string } {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  const reports: PasteReport[] = [];
  editor.registerCommand(PASTE_REPORT_COMMAND, (report) => reports.push(report) > 0, COMMAND_PRIORITY_EDITOR);
  pasteInto(editor, { 'text/html': html, 'text/plain': 'not this' });
  const now = document();
  const stored = JSON.stringify([now, editor.getEditorState()]);
  editor.dispose();
  expect(documentSchema.safeParse(now).success).toBe(true);
  expect(reports.length).toBeLessThan(2);
  return { blocks: now.blocks.map(({ id: _id, ...bare }): Bare => bare), report: reports[0] ?? nothing, stored };
}

test('Word for Windows: levels and numbers are right, and comments, hidden words, deletions and codes of fields stay out', () => {
  const { blocks, report, stored } = pasted(wordOnWindows);
  expect(blocks).toEqual([
    { type: 'heading', level: 2, children: words('Exercise «Rubezh-2022»') },
    {
      type: 'paragraph',
      children: [
        ...words('The exercise began on '),
        marked('20\u00a0October', 'bold'),
        ...words(' at the range, which lies near Dushanbe.'),
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        item('Tajikistan', {
          ordered: true,
          items: [item('airborne', { ordered: false, items: [item([marked('Mi-24', 'italic')])] }), item('artillery')],
        }),
        item('Russia'),
      ],
    },
    { type: 'paragraph', children: [...words('See '), link('https://odkb-csto.org/news?id=1&b=2', 'the site'), ...words(' and page 4.')] },
    {
      type: 'table',
      caption: '',
      rows: [
        { cells: [cell([marked('Unit', 'bold')]), cell([marked('Men', 'bold')])] },
        { cells: [cell('201st base'), cell('1\u00a0500')] },
      ],
    },
  ]);
  expect(report).toEqual({ ...nothing, comments: 1, deleted: 1, hidden: 2, pictures: 1 });
  for (const secret of ['failed', 'cleared', 'general', 'ministry', 'inhouse', 'PAGEREF', 'JS1', 'Smith', 'Draft', 'file:'])
    expect(stored).not.toContain(secret);
});

test('Word on a Mac: its lists are lists without the drawn markers', () => {
  const { blocks, report } = pasted(wordOnMac);
  expect(blocks).toEqual([
    { type: 'paragraph', children: words('В учении участвуют:') },
    {
      type: 'list',
      ordered: false,
      items: [item('Таджикистан', { ordered: false, items: [item('авиация'), item('пехота')] }), item('Россия')],
    },
    { type: 'paragraph', children: [...words('Всего\u00a0'), marked('1500', 'bold'), ...words('\u00a0человек.')] },
  ]);
  expect(report).toEqual(nothing);
});

test('LibreOffice: no words are glued where fonts end, and what was deleted or hidden stays out', () => {
  const { blocks, report } = pasted(libreOffice);
  expect(blocks).toEqual([
    { type: 'heading', level: 2, children: words('Aims') },
    {
      type: 'paragraph',
      children: [
        ...words('To train '),
        marked('together', 'bold'),
        ...words(' '),
        marked('in the field', 'italic'),
        link('https://odkb-csto.org/', ','),
        ...words(' by '),
        marked('3', 'sup'),
        ...words('night.'),
      ],
    },
    { type: 'list', ordered: true, items: [item('first', { ordered: false, items: [item('inner')] }), item('second')] },
  ]);
  expect(report).toEqual({ ...nothing, deleted: 1, hidden: 1 });
});

test('Google Docs: only what is bold is bold, lists stay nested, comments stay out', () => {
  const { blocks, report } = pasted(googleDocs);
  expect(blocks).toEqual([
    { type: 'heading', level: 2, children: words('Aims') },
    { type: 'paragraph', children: [marked('Units', 'bold'), marked(' of five', 'italic'), ...words(' states')] },
    {
      type: 'list',
      ordered: true,
      items: [item('one', { ordered: false, items: [item('inner', { ordered: true, items: [item('innermost')] })] }), item('two')],
    },
    { type: 'table', caption: '', rows: [{ cells: [cell('a'), cell('b')] }] },
  ]);
  expect(report).toEqual({ ...nothing, comments: 1 });
});

test('Outlook: addresses are links, those of the house’s disk or with a password in them are words', () => {
  const { blocks, report, stored } = pasted(outlook);
  expect(blocks).toEqual([
    { type: 'paragraph', children: words('Dear colleagues,') },
    {
      type: 'paragraph',
      children: [
        ...words('please write to '),
        link('mailto:press@odkb-csto.org', 'press@odkb-csto.org'),
        ...words(' or call '),
        link('tel:+74956213323', '+7\u00a0495'),
        ...words(';'),
        { type: 'break' },
        ...words('the plan is here.'),
      ],
    },
    { type: 'paragraph', children: [marked('From:', 'bold'), ...words(' Press')] },
  ]);
  expect(report).toEqual({ ...nothing, pictures: 1 });
  for (const secret of ['server', 'user:', 'cid:']) expect(stored).not.toContain(secret);
});

test('Excel: a table with rows of one length, and no row that was hidden', () => {
  const { blocks, report } = pasted(excel);
  expect(blocks).toEqual([
    {
      type: 'table',
      caption: '',
      rows: [{ cells: [cell('Units'), cell(''), cell('Men')] }, { cells: [cell('Tajikistan'), cell(''), cell('1 500')] }],
    },
  ]);
  expect(report).toEqual({ ...nothing, hidden: 1 });
});

test('a page of the web gives its words and nothing that acts', () => {
  const { blocks, report, stored } = pasted(webPage);
  expect(blocks).toEqual([
    { type: 'heading', level: 2, children: words('News today') },
    {
      type: 'paragraph',
      children: [...words('He said this, that, more, less and '), link('https://odkb-csto.org/?q=a%20b', 'so'), ...words('.')],
    },
    { type: 'paragraph', children: words('x') },
    { type: 'paragraph', children: words('End') },
  ]);
  expect(report).toEqual({ ...nothing, pictures: 2 });
  expect(stored).not.toMatch(/steal|evil|script|drawn|frame|typed|press|swf/iu);
});
