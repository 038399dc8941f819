import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery, type FindQuery } from './findQuery.ts';
import { matchesIn } from './matchesIn.ts';
import { replaceMatches } from './replacementFor.ts';

const plain: FindQuery = { text: '', matchCase: false, wholeWord: false, sameYo: true, isPattern: false };
function found(text: string, query: Partial<FindQuery>): string[] {
  const read = readQuery({ ...plain, ...query });
  return read.ok ? matchesIn(text, read.value).map(({ start, end }) => text.slice(start, end)) : [read.error];
}

test('words are found whatever their case, and only in it where that is asked', () => {
  expect(found('Рубеж и рубеж', { text: 'рубеж' })).toEqual(['Рубеж', 'рубеж']);
  expect(found('Рубеж и рубеж', { text: 'рубеж', matchCase: true })).toEqual(['рубеж']);
});

test('ё and е are one letter unless they are told apart', () => {
  expect(found('самолёт, самолет, САМОЛЁТ', { text: 'самолет' })).toEqual(['самолёт', 'самолет', 'САМОЛЁТ']);
  expect(found('самолёт, самолет', { text: 'самолёт', sameYo: false })).toEqual(['самолёт']);
  expect(found('ёлка е2', { text: String.raw`е\p{N}|ёл`, isPattern: true })).toEqual(['ёл', 'е2']);
});

test('a whole word is one in every script', () => {
  expect(found('мир, мировой, Владимир', { text: 'мир', wholeWord: true })).toEqual(['мир']);
  expect(found('art, artillery, start', { text: 'art', wholeWord: true })).toEqual(['art']);
});

test('what is typed is looked for as it stands, signs of patterns too', () => {
  expect(found('50 % (of 100)?', { text: '(of 100)?' })).toEqual(['(of 100)?']);
  expect(found('a.b axb', { text: 'a.b' })).toEqual(['a.b']);
});

test('a pattern that is none, or that could freeze the window, is told', () => {
  expect(found('x', { text: '(', isPattern: true })).toEqual(['no-pattern']);
  for (const text of ['(a+)+$', '(a|a)*b', '((a*)b)+', '(x+x+)+y', '(?:a{2,})+'])
    expect(found('a'.repeat(40), { text, isPattern: true }), text).toEqual(['slow-pattern']);
  expect(found('20-22 October', { text: String.raw`(\d+)-(\d+)`, isPattern: true })).toEqual(['20-22']);
});

test('everything looked for is found where a plain search finds it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'б', '.', ' ', '('), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (text, words) => {
      const page = words.join('');
      const starts: number[] = [];
      for (let at = page.indexOf(text); at !== -1; at = page.indexOf(text, at + text.length)) starts.push(at);
      const read = readQuery({ ...plain, text, matchCase: true, sameYo: false });
      expect(read.ok && matchesIn(page, read.value).map(({ start }) => start)).toEqual(starts);
    }),
  );
});

test('what was caught in brackets comes back in the replacement; plain words are never read as a pattern', () => {
  const read = readQuery({ ...plain, text: String.raw`(\d+)-(\d+)`, isPattern: true });
  if (!read.ok) throw new Error(read.error);
  const text = '20-22 and 5-7';
  const matches = matchesIn(text, read.value);
  expect(replaceMatches(text, matches, '$2 to $1 ($&) $$', true)).toBe('22 to 20 (20-22) $ and 7 to 5 (5-7) $');
  expect(replaceMatches(text, matches, '$1', false)).toBe('$1 and $1');
});
