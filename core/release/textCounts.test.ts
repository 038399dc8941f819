import { expect, test } from 'vitest';
import { textCounts } from './textCounts.ts';

test('a text is counted as a reader sees it: a letter with its accent is one sign, the end of a line is none', () => {
  expect(textCounts('Ёлка е\u0301\n\nRubezh-2022', 'ru')).toEqual({ words: 3, characters: 17, withoutSpaces: 16, minutes: 1 });
});

test('the time to read is told by the language', () => {
  expect(textCounts('word '.repeat(900), 'en').minutes).toBe(5);
  expect(textCounts('слово '.repeat(900), 'ru').minutes).toBe(5);
  expect(textCounts('слово '.repeat(810), 'ru').minutes).toBe(5);
  expect(textCounts('', 'en')).toEqual({ words: 0, characters: 0, withoutSpaces: 0, minutes: 1 });
});
