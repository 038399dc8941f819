import { $getRoot, $isElementNode, KEY_DOWN_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { paragraph } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { actions, type Action } from './actions.ts';
import { actionOf, keysOf, shortcuts } from './shortcuts.ts';

const none = { code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each<[code: string, russian: string, keys: Partial<typeof none>, action: Action]>([
  ['KeyB', 'и', { ctrlKey: true }, 'bold'],
  ['KeyI', 'ш', { ctrlKey: true }, 'italic'],
  ['KeyU', 'г', { ctrlKey: true }, 'underline'],
  ['KeyK', 'л', { ctrlKey: true }, 'link'],
  ['KeyZ', 'я', { ctrlKey: true }, 'undo'],
  ['KeyZ', 'Я', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['KeyY', 'н', { ctrlKey: true }, 'redo'],
  ['KeyQ', 'й', { ctrlKey: true, altKey: true }, 'quote'],
  ['Digit8', ';', { ctrlKey: true, shiftKey: true }, 'bullets'],
])('%s, which types «%s» in the Russian layout, does the same in both, and with Command on a Mac', (code, _russian, keys, action) => {
  expect(actionOf({ ...none, ...keys, code })).toBe(action);
  expect(actionOf({ ...none, ...keys, ctrlKey: false, metaKey: keys.ctrlKey ?? false, code })).toBe(action);
});

test('letters alone, and keys with one key more, do nothing to the text', () => {
  expect(actionOf({ ...none, code: 'KeyB' })).toBeNull();
  expect(actionOf({ ...none, code: 'KeyB', shiftKey: true })).toBeNull();
  expect(actionOf({ ...none, code: 'KeyB', ctrlKey: true, altKey: true })).toBeNull();
  expect(actionOf({ ...none, code: 'KeyC', ctrlKey: true })).toBeNull();
});

test('every action has keys, and no keys do two things', () => {
  for (const action of actions) expect(keysOf(action), action).toBeTruthy();
  const printed = shortcuts.map(({ print }) => print);
  expect(new Set(printed).size).toBe(printed.length);
  const pressed = shortcuts.map(({ code, ctrl, alt, shift }) => [code, ctrl, alt, shift].join());
  expect(new Set(pressed).size).toBe(pressed.length);
});

test('Ctrl+B with a Russian keyboard makes the selected words bold; AltGr types its sign', () => {
  const { editor, document, edit } = openEditor({ version: 1, blocks: [paragraph('a', 'Слова')] });
  edit(() => {
    const block = $getRoot().getFirstChildOrThrow();
    if ($isElementNode(block)) block.select(0, 1);
  });
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { cancelable: true, ...init });
    edit(() => editor.dispatchCommand(KEY_DOWN_COMMAND, event));
    return event.defaultPrevented;
  };
  expect(press({ code: 'KeyB', key: 'и', ctrlKey: true })).toBe(true);
  expect(document().blocks).toMatchObject([{ children: [{ text: 'Слова', marks: ['bold'] }] }]);
  expect(press({ code: 'Digit2', key: '™', ctrlKey: true, altKey: true, modifierAltGraph: true })).toBe(false);
  expect(document().blocks).toMatchObject([{ type: 'paragraph' }]);
  expect(press({ code: 'Digit2', key: '2', ctrlKey: true, altKey: true })).toBe(true);
  expect(document().blocks).toMatchObject([{ type: 'heading', level: 2, id: 'a' }]);
  editor.dispose();
});
