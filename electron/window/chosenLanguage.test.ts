import { expect, test } from 'vitest';
import { chosenLanguage } from './chosenLanguage.ts';

test.each([
  ['system', 'ru-RU', 'ru'],
  ['system', 'ru', 'ru'],
  ['system', 'RU_ru', 'ru'],
  ['system', 'en-GB', 'en'],
  ['system', 'hy-AM', 'en'],
  ['system', 'rup', 'en'],
  ['system', '', 'en'],
  ['en', 'ru-RU', 'en'],
  ['ru', 'en-US', 'ru'],
] as const)('chosen %s on a system in %s: the window speaks %s', (chosen, system, spoken) => {
  expect(chosenLanguage(chosen, system)).toBe(spoken);
});
