import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { findCommands } from './findCommands.ts';

const command = (id: Command['id'], en: string, ru: string, more: Partial<Command> = {}): Command => ({
  id,
  group: 'text',
  names: { en, ru },
  words: '',
  hindrance: null,
  ...more,
});
const commands = [
  command('bold', 'Bold', 'Полужирный', { words: 'strong жирный' }),
  command('bullets', 'Bulleted list', 'Маркированный список'),
  command('numbers', 'Numbered list', 'Нумерованный список'),
  command('strike', 'Strike through', 'Зачёркнутый'),
  command('rowAbove', 'Add a row above', 'Добавить строку выше', { hindrance: 'noTable' }),
  command('rowBelow', 'Add a row below', 'Добавить строку ниже'),
  command('show-outbox', 'Go to the outbox', 'Перейти к исходящим'),
  command('new-release', 'New release', 'Новый релиз'),
];
const found = (typed: string) => findCommands(commands, typed).map(({ id }) => id);

test('a command is found by its name in either language, whatever the window speaks', () => {
  expect(found('numbered')).toEqual(['numbers']);
  expect(found('нумерованный')).toEqual(['numbers']);
});

test('capitals, ё and е, and signs between words make no difference', () => {
  expect(found('ЗАЧЕРКНУТЫЙ')).toEqual(['strike']);
  expect(found('зачёркнутый')).toEqual(['strike']);
  expect(found('  strike – through ')).toEqual(['strike']);
});

test('words come in any order and may be begun only', () => {
  expect(found('list bull')).toEqual(['bullets']);
  expect(found('спис марк')).toEqual(['bullets']);
});

test('a name that begins with what was typed stands before one that only holds it', () => {
  // "bo" begins Bold, and stands inside "outbox" and "above".
  expect(found('bo')).toEqual(['bold', 'show-outbox', 'rowAbove']);
  expect(found('re')[0]).toBe('new-release');
});

test('of equal names those that can be carried out now come first, and the others are still found', () => {
  expect(found('row')).toEqual(['rowBelow', 'rowAbove']);
  expect(found('above')).toEqual(['rowAbove']);
});

test('other words find a command after all names', () => {
  expect(found('жирный')).toEqual(['bold']);
  expect(found('strong')).toEqual(['bold']);
});

test('what was typed with the wrong keyboard layout on is understood', () => {
  expect(found('ищдв')).toEqual(['bold']);
  expect(found('yjdsq htkbp')).toEqual(['new-release']);
});

test('nothing is found by what no name holds', () => {
  expect(found('zebra crossing')).toEqual([]);
  expect(found('?!')).toEqual([]);
});

test('every beginning of every word finds its command, and anything may be typed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...commands),
      fc.constantFrom('en' as const, 'ru' as const),
      fc.nat(),
      fc.nat(),
      ({ id, names }, language, which, length) => {
        const words = names[language].split(' ');
        const word = words[which % words.length] ?? '';
        expect(found(word.slice(0, 1 + (length % word.length)))).toContain(id);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(new Set(found(typed)).size).toBe(found(typed).length);
    }),
  );
});
