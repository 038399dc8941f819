import { expect, test } from 'vitest';
import { keymap } from '../app/keymap.ts';
import { placeKeys } from '../editor/lexical/toolbar/placeKeys.ts';
import { shortcuts } from '../editor/lexical/toolbar/shortcuts.ts';
import { printedKeys } from './printedKeys.ts';

test.each([
  ['Ctrl+B', '⌘B'],
  ['Ctrl+Shift+E', '⇧⌘E'],
  ['Ctrl+Alt+2', '⌥⌘2'],
  ['Alt+Shift+↑', '⌥⇧↑'],
  ['Ctrl+\\', '⌘\\'],
  ['Ctrl+Shift+Enter', '⇧⌘↩'],
  ['Shift+Tab', '⇧⇥'],
])('%s is printed as on the keys of each machine', (print, onMac) => {
  expect(printedKeys(print, false)).toBe(print);
  expect(printedKeys(print, true)).toBe(onMac);
});

test('no key of the whole window is told to a Mac user by a name that Apple keyboards do not bear', () => {
  const all = [...keymap, ...shortcuts, ...placeKeys.text, ...placeKeys.block];
  for (const { print } of all) expect(printedKeys(print, true), print).not.toMatch(/Ctrl|Alt|Shift|\w\+|Enter|Delete|Esc|Tab/u);
});
