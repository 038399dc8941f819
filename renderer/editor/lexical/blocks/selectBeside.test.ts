import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../../core/release/document/document.ts';
import { contact, figure, paragraph, signOff, unknown, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { $selectBlock, $selectedBlock } from './atomicBlock.ts';
import { MOVE_BLOCK_COMMAND, REMOVE_BLOCK_COMMAND } from './blockCommands.ts';
import { $selectBeside } from './selectBeside.ts';

const key = (name: string, more: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: name, cancelable: true, ...more });
const press = (editor: LexicalEditor, name: 'Backspace' | 'Delete') =>
  editor.update(() => editor.dispatchCommand(name === 'Delete' ? KEY_DELETE_COMMAND : KEY_BACKSPACE_COMMAND, key(name)), {
    discrete: true,
  });
const selected = (editor: LexicalEditor) => editor.read(() => $selectedBlock()?.getType() ?? null);
/** Puts the caret at an edge of the block at a place of the text. */
const caretAt = (place: number, edge: 'start' | 'end') => {
  const block = $getRoot().getChildAtIndex(place);
  if ($isElementNode(block)) void (edge === 'start' ? block.selectStart() : block.selectEnd());
};
const idsOf = (blocks: readonly Block[]) => blocks.map(({ id }) => id);

test.each([contact, signOff, figure, unknown])(
  'Backspace after a $type and Delete before it select it; only the next press takes it',
  (block) => {
    for (const name of ['Backspace', 'Delete'] as const) {
      const start = [paragraph('a', 'Before'), block, paragraph('b', 'After')];
      const { editor, document, edit } = openEditor({ version: 1, blocks: start });
      edit(() => (name === 'Backspace' ? caretAt(2, 'start') : caretAt(0, 'end')));
      press(editor, name);
      expect(document().blocks).toEqual(start);
      expect(selected(editor)).not.toBeNull();
      press(editor, name);
      expect(idsOf(document().blocks)).toEqual(['a', 'b']);
      edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
      expect(document().blocks).toEqual(start);
      editor.dispose();
    }
  },
);

test('deleting a word or a line beside a block does not take the block along', () => {
  for (const command of [DELETE_WORD_COMMAND, DELETE_LINE_COMMAND]) {
    const { editor, document, edit } = openEditor({ version: 1, blocks: [contact, paragraph('b', 'After')] });
    edit(() => caretAt(1, 'start'));
    edit(() => editor.dispatchCommand(command, true));
    expect(idsOf(document().blocks)).toEqual(['contact', 'b']);
    expect(selected(editor)).toBe('dateline-contact');
    editor.dispose();
  }
});

test('in a heading and a quote it is the same', () => {
  const blocks: Block[] = [
    { type: 'heading', id: 'x', level: 2, children: words('Aims') },
    {
      type: 'quote',
      id: 'x',
      children: [{ type: 'link', href: 'https://example.org/', children: [{ type: 'text', text: 'q', marks: [] }] }],
    },
  ];
  for (const block of blocks) {
    const { editor, document, edit } = openEditor({ version: 1, blocks: [contact, block] });
    edit(() => caretAt(1, 'start'));
    press(editor, 'Backspace');
    expect(document().blocks).toEqual([contact, block]);
    expect(selected(editor)).toBe('dateline-contact');
    editor.dispose();
  }
});

test('away from the edge, in a table and on a stretch of words a key selects no block', () => {
  const cell = { header: false, children: words('cell') };
  const table: Block = { type: 'table', id: 't', caption: '', rows: [{ cells: [cell] }] };
  const { editor, edit } = openEditor({ version: 1, blocks: [contact, table, { ...contact, id: 'c2' }, paragraph('b', 'AB'), signOff] });
  const selects = (place: number, from: number, to: number, isBackward: boolean) => {
    let done = true;
    edit(() => {
      caretAt(place, 'start');
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) throw new Error('no caret');
      selection.anchor.offset = from;
      selection.focus.offset = to;
      done = $selectBeside(isBackward);
    });
    return done;
  };
  expect(selects(1, 0, 0, true)).toBe(false);
  expect(selects(3, 1, 1, true)).toBe(false);
  expect(selects(3, 1, 1, false)).toBe(false);
  expect(selects(3, 0, 2, true)).toBe(false);
  expect(selects(3, 2, 2, false)).toBe(true);
  editor.dispose();
});

test('Shift+Enter on a block makes room to write between it and the next one', () => {
  const { editor, document, edit } = openEditor({ version: 1, blocks: [signOff, contact] });
  edit(() => $selectBlock($getRoot().getFirstChildOrThrow()));
  edit(() => editor.dispatchCommand(KEY_ENTER_COMMAND, key('Enter', { shiftKey: true })));
  edit(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertNodes([$createTextNode('Between')]);
  });
  expect(document().blocks).toMatchObject([{ id: 'sign-off' }, { type: 'paragraph', children: words('Between') }, { id: 'contact' }]);
  editor.dispose();
});

test('in a locked text no button of a block does anything', () => {
  const { editor, document, edit } = openEditor({ version: 1, blocks: [paragraph('a', 'A'), contact] });
  const key = editor.read(() => $getRoot().getLastChildOrThrow().getKey());
  editor.setEditable(false);
  edit(() => editor.dispatchCommand(REMOVE_BLOCK_COMMAND, key));
  edit(() => editor.dispatchCommand(MOVE_BLOCK_COMMAND, { key, up: true }));
  expect(idsOf(document().blocks)).toEqual(['a', 'contact']);
  editor.setEditable(true);
  edit(() => editor.dispatchCommand(MOVE_BLOCK_COMMAND, { key, up: true }));
  expect(idsOf(document().blocks)).toEqual(['contact', 'a']);
  edit(() => editor.dispatchCommand(REMOVE_BLOCK_COMMAND, key));
  expect(idsOf(document().blocks)).toEqual(['a']);
  editor.dispose();
});
