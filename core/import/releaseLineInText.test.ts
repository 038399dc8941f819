import { expect, test } from 'vitest';
import { confirmedEmbargo, isOpenEmbargo } from '../release/openEmbargo.ts';
import { releaseLineInText } from './releaseLineInText.ts';

const desk = { zone: 'Asia/Dushanbe', date: null };
const read = (line: string) => releaseLineInText(line, desk, true);

test.each([
  'EMBARGOED UNTIL 20 October 2026, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)',
  'НЕ ПУБЛИКОВАТЬ ДО 20.10.2026, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)',
  'STRICTLY EMBARGOED UNTIL 09:00 GMT ON TUESDAY, 20 OCTOBER 2026',
  '*** EMBARGO: 20 October 2026, 09:00 UTC ***',
  'Under strict embargo until Tuesday 20 October 2026 at 14:00 Dushanbe time',
  'PRESS RELEASE – EMBARGOED UNTIL 20 October 2026, 12:00 MSK',
  'This press release is embargoed until 20 October 2026, 09:00 GMT.',
  'NOT FOR PUBLICATION OR BROADCAST BEFORE 12:00 MSK, 20 OCTOBER 2026',
  'Do not publish before 09:00 UTC on 20 October 2026',
  'Hold for release until 20 October 2026, 0900 GMT',
  'For release: 20 October 2026, 09:00 GMT',
  'FOR RELEASE AT 9 A.M. GMT, OCTOBER 20, 2026',
  'Embargoed for release: 9 am GMT, 20 October 2026',
  'Embargo lifts: 20 October 2026 at 09:00 (UTC)',
  '09:00 GMT 20 October 2026 – EMBARGO',
  'ЭМБАРГО ДО 12:00 МСК 20 октября 2026 года',
  'Под эмбарго до 20 октября 2026 г., 14.00 (Душанбе)',
  'Эмбарго: 20.10.2026, 12:00 мск',
  'Не для публикации ранее 12 часов по московскому времени 20 октября 2026 года',
  'Материал не подлежит опубликованию до 12:00 МСК 20.10.2026',
  'Публикация разрешена не ранее 14:00 (время душанбинское) 20 октября 2026 г.',
  'До 12.00 МСК 20.10.2026 не публиковать!',
  'К публикации не ранее 12:00 МСК 20 октября 2026 года',
  'Просим не публиковать до 12.00 (МСК) 20 октября 2026 года',
])('%s holds the text', (line) => {
  const found = read(line);
  expect(isOpenEmbargo(found?.embargo ?? null)).toBe(false);
  expect(found?.embargo?.until).toBe('2026-10-20T09:00:00.000Z');
  expect(found?.length).toBe(line.length);
});

test.each([
  ['EMBARGOED UNTIL 20 October 2026, 14:00', '2026-10-20T09:00:00.000Z'],
  ['НЕ ПУБЛИКОВАТЬ ДО 20 октября 2026 года', '2026-10-20T18:59:00.000Z'],
  ['EMBARGOED', '9999-12-31T00:00:00.000Z'],
  ['Эмбарго!', '9999-12-31T00:00:00.000Z'],
  ['Embargoed until delivery', '9999-12-31T00:00:00.000Z'],
  ['Эмбарго до начала выступления Генерального секретаря', '9999-12-31T00:00:00.000Z'],
  ['EMBARGOED UNTIL 14:00 GMT', '9999-12-31T00:00:00.000Z'],
  ['FOR RELEASE 20 OCTOBER 2026', '2026-10-20T18:59:00.000Z'],
])('%s is a question', (line, until) => {
  const found = read(line);
  expect(isOpenEmbargo(found?.embargo ?? null)).toBe(true);
  expect(found?.embargo && confirmedEmbargo(found.embargo).until).toBe(until);
  expect(found?.length).toBe(line.length);
});

test.each([
  ['FOR IMMEDIATE RELEASE', null],
  ['For Immediate Release: October 20, 2026', '2026-10-20'],
  ['PRESS RELEASE | FOR IMMEDIATE RELEASE', null],
  ['ДЛЯ НЕМЕДЛЕННОГО ОПУБЛИКОВАНИЯ', null],
  ['Для немедленной публикации', null],
  ['Без эмбарго', null],
])('%s holds nothing', (line, day) => {
  expect(read(line)).toEqual({ embargo: null, length: line.length, day });
});

test.each([
  'UN arms embargo until 2027 extended',
  'Embargo on arms supplies to be lifted on 20 October 2026',
  'Embargo: what comes next',
  'Эмбарго на поставки оружия продлено до 20 октября 2026 года',
  'For immediate release of the hostages the ministers appealed to the parties.',
  'For use in training, 20 October 2026 was chosen by the staff',
  'The units practised before 14:00 on 20 October 2026.',
  'Не раньше чем через год',
  'Published on 20 October 2026, 14:00 GMT',
  'The CAR CRDF began the next phase of the training',
])('%s is prose', (line) => {
  expect(read(line)).toBeNull();
});

test('words after a release line on the same line stay prose', () => {
  const line = 'EMBARGOED UNTIL 20 October 2026, 09:00 GMT. The units of the CAR CRDF began their march on 19 October 2026.';
  const found = read(line);
  expect(found?.embargo?.until).toBe('2026-10-20T09:00:00.000Z');
  expect(line.slice(found?.length)).toBe('The units of the CAR CRDF began their march on 19 October 2026.');
});

test('a sentence that may mean this text is asked about and stays', () => {
  const found = read('Editors will note that all the figures below are under strict embargo until 20 October 2026, 09:00 GMT, as agreed.');
  expect(found?.length).toBe(0);
  expect(isOpenEmbargo(found?.embargo ?? null)).toBe(true);
});
