import { expect, test } from 'vitest';
import { datelineText } from './datelineText.ts';
import { dayText } from './dayText.ts';

test('a day is written the way its readers write it', () => {
  expect(dayText('2022-10-20', 'en')).toBe('20 October 2022');
  expect(dayText('2024-02-05', 'en')).toBe('5 February 2024');
  expect(dayText('2022-10-20', 'ru')).toBe('20.10.2022');
  expect(dayText('2024-02-05', 'tg')).toBe('05.02.2024');
});

test('the dateline is place, country, day and a dash', () => {
  const dushanbe = { place: 'Dushanbe', country: 'Tajikistan' };
  expect(datelineText(dushanbe, '2022-10-20', 'en')).toBe('DUSHANBE, Tajikistan, 20 October 2022 —');
  expect(datelineText({ place: 'Душанбе', country: 'Таджикистан' }, '2022-10-20', 'ru')).toBe('ДУШАНБЕ, Таджикистан, 20.10.2022 —');
  expect(datelineText({ place: 'Moscow ', country: '' }, null, 'en')).toBe('MOSCOW —');
});

test('the place is raised by the rules of its language', () => {
  expect(datelineText({ place: 'Երևան', country: 'Հայաստան' }, null, 'hy')).toBe('ԵՐԵՎԱՆ, Հայաստան —');
  expect(datelineText({ place: 'Хуҷанд', country: '' }, null, 'tg')).toBe('ХУҶАНД —');
});
