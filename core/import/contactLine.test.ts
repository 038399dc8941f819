import { expect, test } from 'vitest';
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

test.each([
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
