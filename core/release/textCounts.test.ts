import * as fc from 'fast-check';
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

test('the quick count of plain lines is the count of what joins', () => {
  const unit = fc.oneof(
    fc.constantFrom(' ', '\u00A0', 'ё', 'й', 'е\u0301', '«', '—', '№', '₽', 'Ա', '👩‍🚒', '🇰🇿', '\u200D', '\u00AD', '\r'),
    fc.integer({ min: 0x20, max: 0x2_fff }).map((code) => String.fromCodePoint(code)),
  );
  fc.assert(
    fc.property(fc.string({ unit }), (line) => {
      const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)].map(({ segment }) => segment);
      const { characters, withoutSpaces } = textCounts(line, 'ru');
      expect([characters, withoutSpaces]).toEqual([signs.length, signs.filter((sign) => sign.trim() !== '').length]);
    }),
    { numRuns: 2000 },
  );
});
