import { expect, test } from 'vitest';
import { commandOf, keymap } from './keymap.ts';

const press = (code: string, key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  commandOf(new KeyboardEvent('keydown', { code, key, ...held }));
const ctrl = { ctrlKey: true };
const ctrlShift = { ctrlKey: true, shiftKey: true };
const alt = { altKey: true };

test.each([
  ['KeyN', 'n', 'т', ctrl, 'new-release'],
  ['KeyO', 'o', 'щ', ctrl, 'import-file'],
  ['KeyS', 's', 'ы', ctrl, 'save'],
  ['KeyF', 'f', 'а', ctrl, 'find-in-text'],
  ['KeyF', 'F', 'А', ctrlShift, 'find'],
  ['KeyH', 'h', 'р', ctrl, 'replace-in-text'],
  ['KeyE', 'E', 'У', ctrlShift, 'export-docx'],
  ['Enter', 'Enter', 'Enter', ctrlShift, 'publish'],
  ['Digit1', '1', '1', alt, 'show-releases'],
  ['Digit5', '5', '5', alt, 'show-settings'],
  ['KeyP', 'P', 'З', ctrlShift, 'show-commands'],
  ['Slash', '/', '.', ctrl, 'show-shortcuts'],
] as const)('%s (%s, or %s with the Russian layout) gives its command', (code, english, russian, held, command) => {
  expect(press(code, english, held)).toBe(command);
  expect(press(code, russian, held)).toBe(command);
});

test('on a Mac, Command stands for Ctrl', () => {
  expect(press('KeyN', 'n', { metaKey: true })).toBe('new-release');
});

test('typing is never a command', () => {
  expect(press('KeyN', 'n')).toBeNull();
  expect(press('KeyN', 'N', { shiftKey: true })).toBeNull();
  expect(press('KeyN', 'n', { ctrlKey: true, altKey: true })).toBeNull();
  expect(press('Digit1', '!', { altKey: true, shiftKey: true })).toBeNull();
});

test('no two commands share their keys', () => {
  const keys = keymap.map(({ code, ctrl = false, shift = false, alt = false }) => `${code} ${ctrl} ${shift} ${alt}`);
  expect(new Set(keys).size).toBe(keys.length);
});
