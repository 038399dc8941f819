import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, $selectAll, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../../core/release/document/document.ts';
import { contact, figure, paragraph, unknown, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { copied, pasteAtCaret } from '../testing/pasteInto.testing.ts';
import { runAction } from '../toolbar/actions.ts';
import { $selectBlock } from './atomicBlock.ts';

const open = (...blocks: Block[]) => openEditor({ version: 1, blocks });
const idsOf = (blocks: readonly Block[]) => blocks.map(({ id }) => id);

test('a paragraph split in the middle keeps its id on its first half, and the other half gets one of its own', () => {
  const { document, edit } = open(paragraph('a', 'One two'), paragraph('b', 'Three'));
  edit(() => {
    const first = $getRoot().getFirstChildOrThrow();
    if ($isElementNode(first)) first.selectStart();
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    selection.anchor.offset = 4;
    selection.focus.offset = 4;
    selection.insertParagraph();
  });
  expect(document().blocks).toEqual([paragraph('a', 'One '), paragraph('new-1', 'two'), paragraph('b', 'Three')]);
});

test('a block that becomes a heading or a quote is still the same block', () => {
  const { editor, document, edit } = open(paragraph('a', 'Words'));
  for (const [style, type] of [
    ['heading2', 'heading'],
    ['heading3', 'heading'],
    ['quote', 'quote'],
    ['paragraph', 'paragraph'],
  ] as const) {
    edit(() => $getRoot().selectEnd());
    runAction(editor, style);
    editor.read(() => {});
    expect(document().blocks).toMatchObject([{ type, id: 'a', children: words('Words') }]);
  }
});

test('a whole text pasted after itself brings new ids; the blocks that were there keep theirs', () => {
  const start = [paragraph('a', 'A'), contact, figure, unknown, paragraph('b', 'B')];
  const { editor, document, edit } = open(...start);
  edit(() => $selectAll());
  const data = copied(editor);
  edit(() => $getRoot().selectEnd());
  pasteAtCaret(editor, data);
  const ids = idsOf(document().blocks);
  expect(ids.slice(0, 5)).toEqual(idsOf(start));
  expect(ids.slice(5).every((id) => id.startsWith('new-'))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(7);
});

test.each([contact, figure, unknown])('a copied $type is the same in all but its id', (block) => {
  const { editor, document, edit } = open(paragraph('a', 'A'), block);
  edit(() => $selectBlock($getRoot().getLastChildOrThrow()));
  const data = copied(editor);
  edit(() => {
    const first = $getRoot().getFirstChildOrThrow();
    if ($isElementNode(first)) first.selectEnd();
  });
  pasteAtCaret(editor, data);
  const blocks = document().blocks.filter(({ type }) => type === block.type);
  expect(blocks).toHaveLength(2);
  for (const one of blocks) expect({ ...one, id: block.id }).toEqual(block);
  expect(blocks.filter(({ id }) => id === block.id)).toHaveLength(1);
});

test('an item that leaves its list, and the rest of the list, become blocks with ids of their own', () => {
  const items = ['one', 'two', 'three'].map((text) => ({ children: words(text), list: null }));
  const { editor, document, edit } = open({ type: 'list', id: 'l', ordered: true, items });
  edit(() => {
    const list = $getRoot().getFirstChildOrThrow();
    const second = $isElementNode(list) ? list.getChildAtIndex(1) : null;
    if ($isElementNode(second)) second.selectEnd();
  });
  runAction(editor, 'numbers');
  editor.read(() => {});
  const ids = idsOf(document().blocks);
  expect(new Set(ids).size).toBe(ids.length);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(idsOf(document().blocks)).toEqual(['l']);
});
