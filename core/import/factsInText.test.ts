import { expect, test } from 'vitest';
import { datelineAtStart } from './datelineInText.ts';
import { kindOfHeadline, rangeInText, trainingInText } from './factsInText.ts';

test.each([
  ['The CAR CRDF began the next phase of the training to block and destroy illegal armed groups', 'exercise'],
  ['На полигоне «Харбмайдон» начался новый этап учения «Рубеж-2022»', 'exercise'],
  ['Statement by the Secretary General', 'statement'],
  ['Выступление Генерального секретаря в Совете Безопасности', 'speech'],
  ['CSTO staff met with graduates of Central Asian universities', 'meeting'],
  ['Заседание Комитета секретарей советов безопасности', 'meeting'],
  ['Interview of the Secretary General with BELTA', 'interview'],
  ['Media advisory: open day at the range', 'advisory'],
  ['About 1,000 men take part', 'news'],
  ['Training of pilots costs more', 'news'],
  ['Учёные ОДКБ собрались в Москве', 'news'],
])('%s is of the kind %s', (headline, kind) => {
  expect(kindOfHeadline(headline)).toBe(kind);
});

test.each([
  ['a joint training with the Forces "Rubezh-2022" in the Republic of Tajikistan', 'Rubezh-2022'],
  ['совместное учение «Взаимодействие-2023» прошло', 'Взаимодействие-2023'],
  ['the exercise “Indestructible Brotherhood – 2022”', 'Indestructible Brotherhood – 2022'],
  ['the conference "Vision-2030" in Astana', ''],
  ['the exercise "Rubezh"', ''],
])('%s names %s', (text, name) => {
  expect(trainingInText(text)).toBe(name);
});

test('a range is offered as a place, as the gazetteer writes it', () => {
  expect(rangeInText('at the “Harbmaidon” training range, the CAR CRDF', 'en')).toEqual({
    place: 'Harbmaidon training range',
    country: 'Tajikistan',
  });
  expect(rangeInText('на полигоне «Харбмайдон» начался', 'ru')?.country).toBe('Таджикистан');
  expect(rangeInText('at the “Somewhere” range', 'en')).toEqual({ place: 'Somewhere training range', country: '' });
  expect(rangeInText('a range of questions', 'en')).toBeNull();
});

test.each([
  ['DUSHANBE, Tajikistan, 20 October 2022 — Today the units', { place: 'Dushanbe', country: 'Tajikistan' }, '2022-10-20'],
  ['Душанбе, 20.10.2022 – Сегодня подразделения', { place: 'Душанбе', country: '' }, '2022-10-20'],
  ['Moscow — The Secretary General', { place: 'Moscow', country: '' }, null],
  ['CAMP NORTH, 20 October 2022 — Today', { place: 'CAMP NORTH', country: '' }, '2022-10-20'],
])('%s begins with a dateline', (text, dateline, day) => {
  expect(datelineAtStart(text)).toMatchObject({ dateline, day });
});

test.each([
  'WASHINGTON, D.C. — The secretary',
  'The units – all of them – began',
  'Рубеж — это проверка',
  'NATO — The alliance',
  'Dushanbe, capital of the country — The units',
])('%s does not', (text) => {
  expect(datelineAtStart(text)).toBeNull();
});
