import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './export/anyRelease.testing.ts';
import { cleanLine, cleanText } from './cleanText.ts';

test('signs that no file may hold are gone, the words round them stay', () => {
  expect(cleanText('a\u0000b\u0008c\ud800d\ufffee')).toBe('abcde');
  expect(cleanText('smile \ud83d\ude00')).toBe('smile 😀');
});

test('every kind of line break is one line break, a tab is a blank', () => {
  expect(cleanText('1\r\n2\r3\u20284\u00855\v6\f7\t8')).toBe('1\n2\n3\n4\n5\n6\n7 8');
  expect(cleanLine('  one\r\n two\u2029 three ')).toBe('one two three');
});

test('letters put together from two signs become one, so that a search finds them', () => {
  expect(cleanText('и\u0306')).toBe('й');
});

test('clean text stays as it is when it is cleaned again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(cleanText(text)).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u);
    }),
  );
});
