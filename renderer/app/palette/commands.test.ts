import { beforeAll, expect, test } from 'vitest';
import { templates } from '../../../core/release/templates.ts';
import { uiLanguages } from '../../../core/i18n/language.ts';
import { textCommands } from '../../editor/lexical/toolbar/textCommand.ts';
import { shortcuts } from '../../editor/lexical/toolbar/shortcuts.ts';
import { pageCommands } from '../../editor/pageCommand.ts';
import { startTexts } from '../../i18n/startTexts.ts';
import { texts } from '../../i18n/texts.ts';
import { keymap } from '../keymap.ts';
import { windowCommands } from '../windowCommand.ts';
import type { NamedCommand } from './command.ts';
import { commandKeys } from './commandKeys.ts';
import { commandName, commandWords } from './commandName.ts';
import { placedCommands } from './placedCommands.ts';

const all: NamedCommand[] = [...windowCommands, ...pageCommands, ...textCommands];

beforeAll(() => {
  startTexts('en');
});

test('the palette offers every command of window, page and text once, but not itself', () => {
  const offered = placedCommands.map(({ id }) => id);
  expect(offered.toSorted()).toEqual(all.filter((id) => id !== 'show-commands').toSorted());
});

test.each(uiLanguages)('every command has a name of its own in %s', (language) => {
  const names = [
    ...all.filter((id) => id !== 'show-commands').map((id) => commandName(id, language)),
    ...templates.map(({ name }) => name[language]),
  ];
  for (const name of names) {
    expect(name.trim()).not.toBe('');
    // A key instead of a name would be a text that is missing.
    expect(name).not.toMatch(/^(name|toolbar|table)\./u);
    if (language === 'ru') expect(name).toMatch(/\p{Script=Cyrillic}/u);
  }
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('names do not follow the language of the window', () => {
  expect(commandName('bold', 'ru')).toBe('Полужирный');
  expect(commandName('bold', 'en')).toBe('Bold');
});

test('other words stand with commands that there are, in both languages', () => {
  for (const id of Object.keys(texts.en.commands.words)) expect(all, id).toContain(id);
  expect(commandWords('bold')).toMatch(/strong.*жирный/u);
  expect(commandWords('show-releases')).toBe('');
});

test('each command shows the keys that carry it out', () => {
  for (const { command, print } of keymap) expect(commandKeys(command)).toBe(print);
  expect(commandKeys('bold')).toBe('Ctrl+B');
  expect(commandKeys('theme-dark')).toBeUndefined();
});

test('no keys of the window are keys of the text too', () => {
  const pressed = ({ code, ctrl = false, shift = false, alt = false }: { code: string; ctrl?: boolean; shift?: boolean; alt?: boolean }) =>
    `${code} ${ctrl} ${shift} ${alt}`;
  const ofWindow = new Set(keymap.map(pressed));
  for (const shortcut of shortcuts) expect(ofWindow, shortcut.print).not.toContain(pressed(shortcut));
});
