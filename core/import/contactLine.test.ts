import { expect, test } from 'vitest';
import { contactsAtEnd } from './contactInText.ts';
import { contactLine } from './contactLine.ts';

const phone = (number: string, line: string) => ({ phones: [{ number, line, usage: '', public: true }], emails: [] });

test.each([
  ['+7495-621-33-23 - tel/fax', '+7495-621-33-23', 'tel/fax'],
  ['+7495-621-33-23 – тел./факс', '+7495-621-33-23', 'tel/fax'],
  ['тел./факс: +7 (495) 621-33-23', '+7 (495) 621-33-23', 'tel/fax'],
  ['Tel.: +992 37 221 12 11', '+992 37 221 12 11', 'tel'],
  ['Phone: +7 495 621 33 23 ext. 12', '+7 495 621 33 23 ext. 12', 'tel'],
  ['Телефон 8 (495) 621-33-23, доб. 12', '8 (495) 621-33-23, доб. 12', 'tel'],
  ['Факс: +7 495 621-33-23', '+7 495 621-33-23', 'fax'],
  ['+7 916 123-45-67 (моб.)', '+7 916 123-45-67', 'mobile'],
  ['+7 495 621-33-23', '+7 495 621-33-23', 'tel'],
])('%s', (line, number, kind) => {
  expect(contactLine(line)).toEqual(phone(number, kind));
});

test('e-mails, and several things on one line', () => {
  expect(contactLine('press@example.org')).toEqual({ phones: [], emails: ['press@example.org'] });
  expect(contactLine('E-mail: press@example.org')).toEqual({ phones: [], emails: ['press@example.org'] });
  expect(contactLine('+7 495 621-33-23, факс +7 495 621-33-24; press@example.org')).toMatchObject({
    phones: [{ line: 'tel' }, { line: 'fax', number: '+7 495 621-33-24' }],
    emails: ['press@example.org'],
  });
});

const numbers = (line: string) => contactLine(line)?.phones.map((each) => [each.number, each.line, each.usage].join(' | '));
test.each([
  ['т. 8(495)621-33-23', ['8(495)621-33-23 | tel | ']],
  ['моб. тел. +7 916 123-45-67', ['+7 916 123-45-67 | mobile | ']],
  ['сот.: 8 916 123-45-67', ['8 916 123-45-67 | mobile | ']],
  ['т/ф +7 495 621-33-23', ['+7 495 621-33-23 | tel/fax | ']],
  ['ф. +7 495 621-33-23', ['+7 495 621-33-23 | fax | ']],
  ['Контактный телефон: +7 495 621-33-23', ['+7 495 621-33-23 | tel | ']],
  ['раб. тел. 8 (495) 621-33-23', ['8 (495) 621-33-23 | tel | ']],
  ['Тел.: +7 495 621-33-23, 621-33-24', ['+7 495 621-33-23 | tel | ', '+7 495 621-33-24 | tel | ']],
  ['+7 495 621-33-23/24', ['+7 495 621-33-23 | tel | ', '+7 495 621-33-24 | tel | ']],
  ['Тел.: 8 (495) 621-33-23/24/25', ['8 (495) 621-33-23 | tel | ', '8 (495) 621-33-24 | tel | ', '8 (495) 621-33-25 | tel | ']],
  ['WhatsApp: +7 916 123-45-67', ['+7 916 123-45-67 | mobile | WhatsApp']],
  ['+7 916 123-45-67 (WhatsApp, Telegram)', ['+7 916 123-45-67 | mobile | WhatsApp, Telegram']],
])('%s, as Russian press centers write it', (line, expected) => {
  expect(numbers(line)).toEqual(expected);
});

test('names in messengers are a line of the contact', () => {
  expect(contactLine('Telegram: @csto_press')).toEqual({ phones: [], emails: [], lines: ['Telegram: @csto_press'] });
  expect(contactLine('https://t.me/csto_press')?.lines).toEqual(['https://t.me/csto_press']);
  const { contacts } = contactsAtEnd(
    ['Words.', 'Пресс-служба ОДКБ', 'т. 8(495)621-33-23', 'Telegram: @csto_press'].map((text) => ({ text, group: 0 })),
    'ru',
  );
  expect(contacts).toMatchObject([
    { phones: [{ line: 'tel' }], texts: { ru: { role: 'Пресс-служба ОДКБ', hours: 'Telegram: @csto_press' } } },
  ]);
});

test.each([
  'от 5 до 10, 20-30 чел.',
  'т. 1, 2005',
  'Telegram',
  '+7495-621-33-2 - tel/fax',
  '20.10.2022',
  'about 1,000 men',
  'Call +7 495 621-33-23 before noon',
  'tel/fax',
  'CSTO Press Secretary',
  '112',
])('%s is no contact line', (line) => {
  expect(contactLine(line)).toBeNull();
});
