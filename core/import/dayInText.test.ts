import { expect, test } from 'vitest';
import { dayAtEnd, dayInLine } from './dayInText.ts';

test.each([
  '20.10.2022',
  '20.10.2022 г.',
  '20/10/2022',
  '2022-10-20',
  '20 October 2022',
  '20 OCT 2022',
  '20 Oct. 2022',
  'October 20, 2022',
  '20 октября 2022 г.',
  '20 октября 2022 года',
  '«20» октября 2022 г.',
  '20 Октября 2022',
])('%s is a day', (line) => {
  expect(dayInLine(line)).toEqual({ ok: true, value: '2022-10-20' });
});

test.each([
  '31.02.2022',
  '29.02.2023',
  '29.02.1900',
  '32 October 2022',
  '10.20.2022',
  '0.10.2022',
  '2022-13-01',
  '31 ноября 2022 г.',
  '20.10.0022',
])('%s is written like a day, but there is none', (line) => {
  expect(dayInLine(line)).toEqual({ ok: false, error: { kind: 'date-invalid', value: line } });
});

test.each(['', '20 people 2022', 'Rubezh-2022', '1.20.10.2022', 'version 20.10', '20.10.22', 'on 20 October 2022'])(
  '%s is no date line',
  (line) => {
    expect(dayInLine(line)).toBeNull();
  },
);

test('leap days are days', () => {
  expect(dayInLine('29.02.2024')).toEqual({ ok: true, value: '2024-02-29' });
  expect(dayInLine('29.02.2000')).toEqual({ ok: true, value: '2000-02-29' });
});

test('a date at the end of a line is parted from the words before it', () => {
  expect(dayAtEnd('illegal armed groups 20.10.2022')).toEqual({ before: 'illegal armed groups', day: { ok: true, value: '2022-10-20' } });
  expect(dayAtEnd('Учения завершены 20 октября 2022 г.')).toMatchObject({ before: 'Учения завершены' });
  expect(dayAtEnd('20.10.2022 illegal armed groups')).toBeNull();
});
