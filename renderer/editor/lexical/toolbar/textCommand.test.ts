import { $isTableNode } from '@lexical/table';
import { $getRoot, $isElementNode, $setSelection } from 'lexical';
import { expect, test } from 'vitest';
import type { ReleaseDocument } from '../../../../core/release/document/document.ts';
import { $selectBlock } from '../blocks/atomicBlock.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { runTextCommand, textCommands } from './textCommand.ts';
import type { TextCommand } from './textCommand.ts';
import { tableActions } from './tableActions.ts';
import { textHindrance } from './textHindrance.ts';

const words = (text: string) => [{ type: 'text' as const, text, marks: [] }];
const document: ReleaseDocument = {
  version: 1,
  blocks: [
    { type: 'paragraph', id: 'p', children: words('Today') },
    {
      type: 'table',
      id: 't',
      caption: '',
      rows: [{ cells: [{ header: false, children: words('Kazakhstan') }] }, { cells: [{ header: false, children: words('Tajikistan') }] }],
    },
    { type: 'signOff', id: 's', signOffId: null, lines: ['Joint Press Center'] },
  ],
};

/** An editor with the caret in one of its blocks, or on it. */
function caretIn(block: 'p' | 't' | 's' | null) {
  const opened = openEditor(document);
  const at = { p: 0, t: 1, s: 2 };
  opened.edit(() => {
    const node = block === null ? null : $getRoot().getChildAtIndex(at[block]);
    if (node === null) $setSelection(null);
    else if (block === 's') $selectBlock(node);
    else if ($isElementNode(node)) node.selectStart();
  });
  return opened;
}
const whyNot = (block: 'p' | 't' | 's' | null, command: TextCommand) => textHindrance(caretIn(block).editor, command);

test('in words everything can be done but what needs a table or a step to take back', () => {
  const { editor } = caretIn('p');
  const hindered = textCommands.flatMap((command) => {
    const why = textHindrance(editor, command);
    return why === null ? [] : [[command, why]];
  });
  expect(new Map(hindered as [TextCommand, string][])).toEqual(
    new Map([['undo', 'nothingToUndo'], ['redo', 'nothingToRedo'], ...tableActions.map((command) => [command, 'noTable'] as const)]),
  );
});

test('a table changes where the caret is in it, and none is put into another', () => {
  expect(whyNot('t', 'rowBelow')).toBeNull();
  expect(whyNot('t', 'table')).toBe('inTable');
  expect(whyNot('p', 'table')).toBeNull();
});

test('a selected block can be moved, but has no words to mark', () => {
  expect(whyNot('s', 'up')).toBeNull();
  expect(whyNot('s', 'bold')).toBe('noWords');
});

test('without a caret nothing is done to words that nobody points at; a table still comes in at the end', () => {
  expect(whyNot(null, 'bold')).toBe('noCaret');
  expect(whyNot(null, 'removeTable')).toBe('noCaret');
  expect(whyNot(null, 'table')).toBeNull();
});

test('a locked text is changed by nothing', () => {
  const { editor } = caretIn('p');
  editor.setEditable(false);
  for (const command of textCommands) expect(textHindrance(editor, command), command).toBe('locked');
});

test('a command does what its button does', async () => {
  const { editor, document: now } = caretIn('p');
  runTextCommand(editor, 'heading2');
  expect(now().blocks[0]).toMatchObject({ type: 'heading', id: 'p', level: 2 });
  runTextCommand(editor, 'table');
  const tables = () => editor.read(() => $getRoot().getChildren().filter($isTableNode).length);
  expect(tables()).toBe(2);
  runTextCommand(editor, 'removeTable');
  expect(tables()).toBe(1);
  expect(textHindrance(editor, 'undo')).toBeNull();
  runTextCommand(editor, 'undo');
  expect(tables()).toBe(2);
  expect(textHindrance(editor, 'redo')).toBeNull();
});
