import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedCorrection, type TypographyLanguage } from './typedCorrection.ts';

/** Types a text sign by sign, each correction carried out at once. */
function typed(text: string, language: TypographyLanguage): string {
  let page = '';
  for (const sign of text) {
    page += sign;
    const correction = typedCorrection(page, language);
    if (correction) page = page.slice(0, page.length - correction.remove) + correction.insert;
  }
  return page;
}

test.each([
  ['учение "Рубеж" началось', 'учение «Рубеж» началось'],
  ['газета "Учение "Рубеж" началось"', 'газета «Учение „Рубеж“ началось»'],
  ['Рубеж - это учение', 'Рубеж\u00a0— это учение'],
  ['Подождите...', 'Подождите…'],
  ['А. Сидоров и А.Б. Петров', 'А.\u00a0Сидоров и А.Б.\u00a0Петров'],
  ['в 20 км от города, 300 т.', 'в 20\u00a0км от города, 300\u00a0т.'],
  ['на 50 %', 'на 50\u00a0%'],
  ['указ № 14', 'указ №\u00a014'],
  ['с 17-22 октября', 'с 17–22 октября'],
])('in Russian «%s» is set as it is printed', (keys, page) => {
  expect(typed(keys, 'ru')).toBe(page);
});

test.each([
  ['the "Rubezh" training', 'the “Rubezh” training'],
  [`he said "it's 'ready' now"`, 'he said “it’s ‘ready’ now”'],
  ['Rubezh - a training', 'Rubezh – a training'],
  ['soldiers--all of them', 'soldiers—all of them'],
  ['A. Sidorov, 20 km away', 'A.\u00a0Sidorov, 20\u00a0km away'],
  ['17-22 October', '17–22 October'],
  ['a 6" gun', 'a 6" gun'],
])('in English “%s” is set as it is printed', (keys, page) => {
  expect(typed(keys, 'en')).toBe(page);
});

test.each(['+7 495 621-33-23 ', '2022-10-20 ', 'T-72 ', 'Rubezh-2022 ', 'https://a.example/x--y ', '- ', '-5 ', '192-168-1-1 '])(
  '%s stays as it was typed',
  (keys) => {
    expect(typed(keys, 'en')).toBe(keys);
  },
);

test('letters and figures are never changed, whatever is typed', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'аБ. "\'-—%№5kmт('.split('')), maxLength: 40 });
  fc.assert(
    fc.property(signs, fc.constantFrom('en' as const, 'ru' as const), (keys, language) => {
      const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      expect(words(typed(keys, language))).toBe(words(keys));
    }),
    { numRuns: 1000 },
  );
});
