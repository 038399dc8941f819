import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReleaseLanguage } from '../i18n/language.ts';
import { glossary } from './glossary.ts';
import { knownWords } from './knownWords.ts';
import { spelledWords } from './spelledWords.ts';

const words = (text: string, language: ReleaseLanguage = 'en') =>
  spelledWords(text, language).map(({ word, language: of }) => `${of}:${word}`);

test('words are taken by their letters, with apostrophes and hyphens in them', () => {
  expect(words('The region’s co-operation: учения идут')).toEqual(['en:The', "en:region's", 'en:co-operation', 'ru:учения', 'ru:идут']);
});

test('acronyms, figures, addresses and places to fill in are no words', () => {
  expect(words('CSTO ОДКБ Ka-52, 2S19, 14-го, Rubezh-2022, BMP-2')).toEqual([]);
  expect(words('https://odkb-csto.org/nwes press@exmaple.org odkb-csto.org www.abc.de/fgh')).toEqual([]);
  expect(words('On [day and mounth] in')).toEqual(['en:On', 'en:in']);
});

test('words of the other languages are not looked at as Russian ones', () => {
  expect(words('вучэнні праходзяць', 'be')).toEqual([]);
  expect(words('қатысушылар', 'ru')).toEqual([]);
  expect(words('Զորավարժություն')).toEqual([]);
});

test('a word with letters of both scripts is looked at', () => {
  expect(words('учeния')).toEqual(['ru:учeния']);
});

test('names are known in every case, in any letters, with hyphens and possessives', () => {
  const known = knownWords(['Харбмайдон', 'Rubezh', 'Чолпон-Ата', 'беспилотник', 'Ёжик Душанбе', 'коллективный', 'миротворец']);
  for (const word of [
    'Харбмайдоне',
    'ХАРБМАЙДОНОМ',
    'харбмайдонский',
    "Rubezh's",
    'Чолпон-Ате',
    'беспилотников',
    'Душанбе',
    'ежика',
    'коллективного',
    'миротворцев',
  ])
    expect(known.has(word), word).toBe(true);
  for (const word of ['Харбмойдон', 'Rubez', 'беспилотнек', 'x', '']) expect(known.has(word), word).toBe(false);
});

test('the glossary knows the places and the words of the trade', () => {
  const known = knownWords(glossary);
  for (const word of ['Dushanbe', 'Душанбе', 'Бишкеке', 'Harbmaidon', 'миротворцев', 'peacekeepers', 'пресс-центра'])
    expect(known.has(word), word).toBe(true);
});

test('whatever the text, a word stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<ReleaseLanguage>('en', 'ru', 'kk'), (text, language) => {
      for (const { word, start, end } of spelledWords(text, language))
        expect(text.slice(start, end).replaceAll('\u00AD', '').replaceAll('’', "'")).toBe(word);
    }),
  );
});
