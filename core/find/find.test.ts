import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPattern } from './findPattern.ts';
import { readPattern, readWords, type FindQuery, type ReadQuery } from './findQuery.ts';
import { replaceMatches } from './replacementFor.ts';

const plain: FindQuery = { text: '', matchCase: false, wholeWord: false, sameYo: true, isPattern: false };
const readQuery = (query: FindQuery): ReadQuery =>
  query.isPattern ? readPattern(query, findPattern) : { ok: true, value: readWords(query) };

function found(text: string, query: Partial<FindQuery>): string[] {
  const read = readQuery({ ...plain, ...query });
  return read.ok ? read.value(text).map(({ start, end }) => text.slice(start, end)) : [read.error];
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

test('a pattern that is none, or of a kind that could take forever, is told', () => {
  for (const text of ['(', String.raw`(a)\1`, 'a(?=b)']) expect(found('aab', { text, isPattern: true }), text).toEqual(['no-pattern']);
});

test('no pattern can freeze the window: its steps grow with the text, not with the ways to divide it', () => {
  const text = 'a'.repeat(20_000);
  for (const pattern of ['(a+)+$', '(a|a)*b', '((a*)b)+', '(x+x+)+y', '(?:a{2,})+', '.*.*.*.*x', '(a?){30}a{30}b'])
    expect(found(text, { text: pattern, isPattern: true }).length, pattern).toBeLessThan(2);
});

test('a whole word is asked of a pattern as of a word', () => {
  expect(found('мир миры 𝒜мир мир', { text: 'ми.', isPattern: true, wholeWord: true })).toEqual(['мир', 'мир']);
});

test('everything looked for is found where a plain search finds it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'б', '.', ' ', '('), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (text, words) => {
      const page = words.join('');
      const starts: number[] = [];
      for (let at = page.indexOf(text); at !== -1; at = page.indexOf(text, at + text.length)) starts.push(at);
      const read = readQuery({ ...plain, text, matchCase: true, sameYo: false });
      expect(read.ok && read.value(page).map(({ start }) => start)).toEqual(starts);
    }),
  );
});

test('what was caught in brackets comes back in the replacement; plain words are never read as a pattern', () => {
  const read = readQuery({ ...plain, text: String.raw`(\d+)-(\d+)`, isPattern: true });
  if (!read.ok) throw new Error(read.error);
  const text = '20-22 and 5-7';
  const matches = read.value(text);
  expect(replaceMatches(text, matches, '$2 to $1 ($&) $$', true)).toBe('22 to 20 (20-22) $ and 7 to 5 (5-7) $');
  expect(replaceMatches(text, matches, '$1', false)).toBe('$1 and $1');
});
