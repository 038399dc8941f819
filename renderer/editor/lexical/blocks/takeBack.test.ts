import { UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { contact, paragraph, signOff } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { $takeBack } from './takeBack.ts';

test('what was taken back stands before sign-off and contact, in its order, and one undo takes the last of it out again', () => {
  const { editor, edit, document } = openEditor({ version: 1, blocks: [paragraph('a', 'First.'), signOff, contact] });
  edit(() => $takeBack('Second.'));
  edit(() => $takeBack('Third.'));
  expect(document().blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'signOff', 'contact']);
  expect(document().blocks[2]).toMatchObject({ children: [{ text: 'Third.' }] });
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(document().blocks).toHaveLength(4);
});

test('in a text without an end it stands last', () => {
  const { edit, document } = openEditor({ version: 1, blocks: [paragraph('a', 'First.')] });
  edit(() => $takeBack('Second.'));
  expect(document().blocks[1]).toMatchObject({ children: [{ text: 'Second.' }] });
});
