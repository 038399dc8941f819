import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createTableCellNode, $createTableNode, $createTableRowNode } from '@lexical/table';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, type LexicalNode } from 'lexical';
import { expect, test } from 'vitest';
import { documentSchema, type Block } from '../../../../core/release/document/document.ts';
import { $createContactNode } from '../nodes/ContactNode.tsx';
import { contact, paragraph, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';

/** What stays of nodes that stand in the text, and what the screen holds then, which must be the same. */
function kept($make: () => LexicalNode[]): Block[] {
  const { editor, document, edit } = openEditor({ version: 1, blocks: [paragraph('a', '')] });
  edit(() => {
    $getRoot().clear();
    $getRoot().append(...$make());
  });
  const now = document();
  expect(documentSchema.safeParse(now).success).toBe(true);
  const again = openEditor(now);
  expect(again.document()).toEqual(now);
  // What is stored is what is shown: the same words, line for line.
  const lines = (one: typeof editor) => one.read(() => $getRoot().getTextContent()).split(/\n+/u);
  expect(lines(again.editor)).toEqual(lines(editor));
  editor.dispose();
  again.editor.dispose();
  return now.blocks;
}
const $text = (text: string) => $createTextNode(text);
const $paragraph = (text: string) => $createParagraphNode().append($text(text));
const $contact = () => $createContactNode({ layout: 'card', contactId: null, contact: contact.contact });

test('of six levels of headings two stay, for the headline is the first', () => {
  const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
  const blocks = kept(() => tags.map((tag) => $createHeadingNode(tag).append($text(tag))));
  expect(blocks.map((block) => (block.type === 'heading' ? block.level : null))).toEqual([2, 2, 3, 3, 3, 3]);
});

test('fonts, colours, capitals, alignment and indent go, the marks of a release stay', () => {
  const blocks = kept(() => {
    const text = $text('Words').setStyle('color: red; font-family: Comic Sans MS');
    // bold, italic, code, highlight, upper case
    text.setFormat(1 | 2 | 16 | 128 | 512);
    const block = $createParagraphNode().append(text);
    block.setFormat('justify');
    block.setIndent(3);
    return [block];
  });
  expect(blocks).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', text: 'Words', marks: ['bold', 'italic'] }] }]);
});

test('blocks inside a quote, a list item or a cell give their words, each on a line of its own', () => {
  const cell = () =>
    $createTableCellNode().append(
      $createListNode('bullet').append($createListItemNode().append($text('a')), $createListItemNode().append($text('b'))),
    );
  const blocks = kept(() => [
    $createQuoteNode().append($paragraph('one'), $paragraph('two')),
    $createListNode('number').append($createListItemNode().append($paragraph('three'), $createHeadingNode('h2').append($text('four')))),
    $createTableNode().append($createTableRowNode().append(cell())),
  ]);
  const lines = (one: string, two: string) => [...words(one), { type: 'break' }, ...words(two)];
  expect(blocks).toMatchObject([
    { type: 'quote', children: lines('one', 'two') },
    { type: 'list', ordered: true, items: [{ children: lines('three', 'four'), list: null }] },
    { type: 'table', rows: [{ cells: [{ children: lines('a', 'b') }] }] },
  ]);
});

test('words behind or before an inner list stand in an item of their own, where more can be written', () => {
  const $inner = (word: string) => $createListNode('bullet').append($createListItemNode().append($text(word)));
  const blocks = kept(() => [
    $createListNode('bullet').append(
      $createListItemNode().append($text('one')),
      $createListItemNode().append(
        $inner('two'),
        $createLineBreakNode(),
        $text('three'),
        $createLineBreakNode(),
        $inner('four'),
        $text('five'),
      ),
    ),
  ]);
  const item = (word: string, inner?: string) => ({
    children: words(word),
    list: inner === undefined ? null : { ordered: false, items: [{ children: words(inner), list: null }] },
  });
  expect(blocks).toMatchObject([{ type: 'list', items: [item('one', 'two'), item('three', 'four'), item('five')] }]);
});

test('a contact inside a list, a quote or a cell comes out after it, and no words are lost', () => {
  const blocks = kept(() => [
    $createQuoteNode().append($text('q'), $contact()),
    $createListNode('bullet').append($createListItemNode().append($text('i'), $contact())),
    $createTableNode().append($createTableRowNode().append($createTableCellNode().append($contact()))),
  ]);
  expect(blocks.map(({ type }) => type)).toEqual(['quote', 'contact', 'list', 'contact', 'table', 'contact']);
});

test('a list for ticking off is a list with bullets, and only what is numbered has a number to begin at', () => {
  const blocks = kept(() => [
    $createListNode('check').append($createListItemNode(true).append($text('done'))),
    $createParagraphNode(),
    $createListNode('number', 5).append($createListItemNode().append($text('five'))),
    $createParagraphNode(),
    $createListNode('bullet', 5).append($createListItemNode().append($text('any'))),
    $createParagraphNode(),
    $createListNode('number', 9e9).append($createListItemNode().append($text('one'))),
  ]);
  expect(blocks).toMatchObject([
    { type: 'list', ordered: false, items: [{ children: words('done') }] },
    { type: 'paragraph' },
    { type: 'list', ordered: true, start: 5, items: [{ children: words('five') }] },
    { type: 'paragraph' },
    { type: 'list', ordered: false },
    { type: 'paragraph' },
    { type: 'list', ordered: true },
  ]);
  expect(blocks.map((block) => 'start' in block)).toEqual([false, false, true, false, false, false, false]);
});
