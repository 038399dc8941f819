import { assert, oneof, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { readPhone } from './phone.ts';

const read = (number: string) => {
  const result = readPhone(number);
  return result.ok ? result.value : result.error;
};

test.each([
  ['+7495-621-33-23', 'tel:+74956213323', '+7 495 621-33-23'],
  ['8 (495) 621-33-23', 'tel:+74956213323', '+7 495 621-33-23'],
  ['495 6213323', 'tel:+74956213323', '+7 495 621-33-23'],
  ['+7 (495) 621–33–23', 'tel:+74956213323', '+7 495 621-33-23'],
  ['8-800-555-35-35', 'tel:+78005553535', '+7 800 555-35-35'],
  ['89161234567', 'tel:+79161234567', '+7 916 123-45-67'],
  ['+992 37 221 12 11', 'tel:+992372211211', '+992 372 21 1211'],
  ['992372211211', 'tel:+992372211211', '+992 372 21 1211'],
  ['00992 93 123 45 67', 'tel:+992931234567', '+992 93 123 4567'],
  ['810 992 37 221 12 11', 'tel:+992372211211', '+992 372 21 1211'],
  ['+375 29 622 33 44', 'tel:+375296223344', '+375 29 622 33 44'],
  ['8 (029) 622-33-44', 'tel:+375296223344', '+375 29 622 33 44'],
  ['+374 10 602020', 'tel:+37410602020', '+374 10 602020'],
  ['8 701 123 45 67', 'tel:+77011234567', '+7 701 123 4567'],
  ['+996 312 625 111', 'tel:+996312625111', '+996 312 625 111'],
  ['8 (017) 222-33-44', 'tel:+375172223344', '+375 17 222 33 44'],
  ['0312 625 111', 'tel:+996312625111', '+996 312 625 111'],
  ['+1 202 456 1111', 'tel:+12024561111', '+1 202 456 1111'],
])('%s is dialled %s and printed %s', (typed, href, display) => {
  expect(read(typed)).toEqual({ href, display });
});

test.each([
  ['+7495-621-33-23 доб. 12', '+7 495 621-33-23 доб. 12'],
  ['8 495 621-33-23, доб.12', '+7 495 621-33-23 доб. 12'],
  ['+7 495 621 33 23 вн. 12', '+7 495 621-33-23 доб. 12'],
  ['+7 495 621 33 23 доб 12', '+7 495 621-33-23 доб. 12'],
  ['+7 495 621 33 23 ext. 12', '+7 495 621-33-23 ext. 12'],
  ['+7 495 621 33 23 extension 12', '+7 495 621-33-23 ext. 12'],
  ['+7 495 621 33 23 #12', '+7 495 621-33-23 ext. 12'],
])('the extension of %s is kept', (typed, display) => {
  expect(read(typed)).toEqual({ href: 'tel:+74956213323;ext=12', display });
});

test.each([
  '',
  ' ',
  '112',
  '+7 495 62',
  'Call +7 495 621-33-23 now',
  '+7495621332x',
  '+0000000',
  'нет',
  '12.10.2022',
  '2022-10-20',
  '+7495-621-33-23-44',
  '1'.repeat(300),
])('%s is no number', (typed) => {
  expect(read(typed)).toEqual({ kind: 'phone-invalid', value: typed.trim() });
});

test('a number two states would answer is not guessed', () => {
  expect(read('555 123 456')).toEqual({ kind: 'phone-invalid', value: '555 123 456' });
  expect(read('+996 555 123 456')).toMatchObject({ href: 'tel:+996555123456' });
});

test('reading never throws, and what is printed reads as the same number again', () => {
  const digits = stringMatching(/^\+?[0-9() -]{0,18}$/);
  assert(
    property(oneof(string({ unit: 'binary' }), digits, stringMatching(/^\+7(495|916|701)[0-9]{7}( доб\. [0-9]{1,4})?$/)), (typed) => {
      const first = readPhone(typed);
      if (!first.ok) return;
      expect(first.value.href).toMatch(/^tel:\+[0-9]{5,15}(;ext=[0-9]{1,20})?$/);
      const again = readPhone(first.value.display);
      expect(again.ok && again.value).toEqual(first.value);
    }),
    { numRuns: 1000 },
  );
});
