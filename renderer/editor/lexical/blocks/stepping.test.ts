import {
  $getRoot,
  $getSelection,
  $getSlot,
  $getSelectionSlotFrame,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  DELETE_CHARACTER_COMMAND,
  type ElementNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalCommand,
  UNDO_COMMAND,
} from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../../core/release/document/document.ts';
import { $caretOf } from '../caret/caretOf.ts';
import { $isFigureNode } from '../nodes/FigureNode.tsx';
import { contact, figure, paragraph, signOff, unknown, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { $selectBlock, $selectedBlock } from './atomicBlock.ts';

const keys = {
  ArrowUp: KEY_ARROW_UP_COMMAND,
  ArrowLeft: KEY_ARROW_LEFT_COMMAND,
  ArrowDown: KEY_ARROW_DOWN_COMMAND,
  ArrowRight: KEY_ARROW_RIGHT_COMMAND,
  Backspace: KEY_BACKSPACE_COMMAND,
  Delete: KEY_DELETE_COMMAND,
  Enter: KEY_ENTER_COMMAND,
  Escape: KEY_ESCAPE_COMMAND,
} as Record<string, LexicalCommand<KeyboardEvent>>;

function open(...blocks: Block[]) {
  const opened = openEditor({ version: 1, blocks });
  return {
    ...opened,
    /** Presses a key and tells whether the page, not the browser, has dealt with it. */
    press: (name: string, more: KeyboardEventInit = {}): boolean => {
      const event = new KeyboardEvent('keydown', { key: name, cancelable: true, ...more });
      opened.edit(() => void (keys[name] && opened.editor.dispatchCommand(keys[name], event)));
      return event.defaultPrevented;
    },
    caret: () => opened.editor.read($caretOf),
    isSelected: () => opened.editor.read(() => $selectedBlock() !== null),
    isInCaption: () => opened.editor.read(() => $getSelectionSlotFrame($getSelection()) !== null),
    select: (place: number) => opened.edit(() => $selectBlock($getRoot().getChildAtIndex(place) ?? $getRoot())),
    write: (text: string) =>
      opened.edit(() => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(text);
      }),
  };
}
/** The caption of the figure at a place. */
function $caption(place: number): ElementNode {
  const block = $getRoot().getChildAtIndex(place);
  const caption = $isFigureNode(block) ? $getSlot(block, 'caption') : null;
  if (!$isElementNode(caption)) throw new Error('a figure without a caption');
  return caption;
}

test.each([contact, signOff, unknown])('every arrow goes on from a selected $type to the words beside it', (block) => {
  for (const [name, target] of [
    ['ArrowUp', { block: 'a', offset: 6 }],
    ['ArrowLeft', { block: 'a', offset: 6 }],
    ['ArrowDown', { block: 'b', offset: 0 }],
    ['ArrowRight', { block: 'b', offset: 0 }],
  ] as const) {
    const { editor, press, select, caret } = open(paragraph('a', 'Before'), block, paragraph('b', 'After'));
    select(1);
    expect(press(name)).toBe(true);
    expect(caret()).toEqual(target);
    editor.dispose();
  }
});

test('arrows pass a row of blocks one by one, through the caption of a figure', () => {
  const { editor, press, select, caret, isSelected, isInCaption } = open(contact, figure, signOff, paragraph('b', 'After'));
  select(0);
  press('ArrowDown');
  expect([caret()?.block, isSelected()]).toEqual(['figure', true]);
  press('ArrowDown');
  expect([caret(), isInCaption()]).toEqual([{ block: 'figure', offset: 1 }, true]);
  press('ArrowDown');
  expect([caret()?.block, isSelected()]).toEqual(['sign-off', true]);
  press('ArrowDown');
  expect(caret()).toEqual({ block: 'b', offset: 0 });
  select(2);
  press('ArrowUp');
  expect([caret()?.block, isSelected()]).toEqual(['figure', true]);
  press('ArrowUp');
  expect([caret()?.block, isSelected()]).toEqual(['contact', true]);
  editor.dispose();
});

test('above the first block and below the last one a place to write is made, and undo takes it away', () => {
  for (const [name, place] of [
    ['ArrowUp', 0],
    ['ArrowDown', 1],
  ] as const) {
    const { editor, document, edit, press, select, write } = open(signOff);
    select(0);
    press(name);
    write('Words');
    expect(document().blocks[place]).toMatchObject({ type: 'paragraph', children: words('Words') });
    expect(document().blocks).toHaveLength(2);
    for (let times = 0; times < 3; times += 1) edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
    expect(document().blocks).toEqual([signOff]);
    editor.dispose();
  }
});

test('Enter leaves a caption for the words below and cuts nothing, wherever the caret is in it', () => {
  for (const offset of [0, 4, 11]) {
    const { editor, document, edit, press, caret } = open(figure, paragraph('b', 'After'));
    edit(() => {
      const text = $caption(0).getFirstChildOrThrow();
      if ($isTextNode(text)) text.select(offset, offset);
    });
    expect(press('Enter')).toBe(true);
    expect(document().blocks).toEqual([figure, paragraph('b', 'After')]);
    expect(caret()).toEqual({ block: 'b', offset: 0 });
    editor.dispose();
  }
});

test('at the end of the text Enter in a caption makes a place to write', () => {
  const { editor, document, edit, press, write } = open(figure);
  edit(() => $caption(0).selectEnd());
  press('Enter');
  write('Next');
  expect(document().blocks).toMatchObject([figure, { type: 'paragraph', children: words('Next') }]);
  editor.dispose();
});

test('Escape and the way up select the figure of a caption, the way down leaves it', () => {
  for (const [name, edge, block, selected] of [
    ['Escape', 'end', 'figure', true],
    ['ArrowUp', 'start', 'figure', true],
    ['ArrowLeft', 'start', 'figure', true],
    ['ArrowDown', 'end', 'b', false],
    ['ArrowRight', 'end', 'b', false],
  ] as const) {
    const { editor, edit, press, caret, isSelected } = open(paragraph('a', 'A'), figure, paragraph('b', 'B'));
    edit(() => void (edge === 'start' ? $caption(1).selectStart() : $caption(1).selectEnd()));
    press(name);
    expect([name, caret()?.block, isSelected()]).toEqual([name, block, selected]);
    editor.dispose();
  }
});

test('left and right stay in a caption as long as there are letters on their way', () => {
  const { editor, edit, press, isInCaption } = open(figure, paragraph('b', 'B'));
  edit(() => $caption(0).selectEnd());
  press('ArrowLeft');
  expect(isInCaption()).toBe(true);
  edit(() => $caption(0).selectStart());
  press('ArrowRight');
  expect(isInCaption()).toBe(true);
  editor.dispose();
});

test.each(['Backspace', 'Delete'] as const)('%s at the edge of a caption, or in an empty one, takes nothing around it', (name) => {
  for (const caption of [words('The landing'), []]) {
    const start: Block[] = [paragraph('a', 'Before'), { ...figure, caption }, paragraph('b', 'After')];
    const { editor, document, edit, press, isInCaption } = open(...start);
    edit(() => void (name === 'Backspace' ? $caption(1).selectStart() : $caption(1).selectEnd()));
    press(name);
    edit(() => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, name === 'Backspace'));
    expect(document().blocks).toEqual(start);
    expect(isInCaption()).toBe(true);
    editor.dispose();
  }
});

test('what is written into a caption is undone in it, and comes back after the figure was removed', () => {
  const start: Block[] = [{ ...figure, caption: [] }, paragraph('b', 'After')];
  const { editor, document, edit, press, select, write } = open(...start);
  edit(() => $caption(0).selectEnd());
  write('Troops land');
  const written = document().blocks;
  expect(written[0]).toEqual({ ...figure, caption: words('Troops land') });
  select(0);
  press('Delete');
  expect(document().blocks).toEqual([paragraph('b', 'After')]);
  edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
  expect(document().blocks).toEqual(written);
  edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
  expect(document().blocks).toEqual(start);
  editor.dispose();
});
