import { expect, test } from 'vitest';
import { embargoText } from './embargoText.ts';
import { releaseLineText } from './releaseLineText.ts';

const at = (until: string, zone: string) => ({ until, zone });

test('an embargo names local time, zone, offset and UTC', () => {
  expect(embargoText(at('2022-10-20T09:00:00.000Z', 'Asia/Dushanbe'), 'en')).toBe(
    'EMBARGOED UNTIL 20 October 2022, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)',
  );
  expect(embargoText(at('2022-10-20T09:00:00.000Z', 'Asia/Dushanbe'), 'ru')).toBe(
    'НЕ ПУБЛИКОВАТЬ ДО 20.10.2022, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)',
  );
});

test('summer time counts on the day of the embargo, not on another', () => {
  expect(embargoText(at('2024-07-19T14:00:00Z', 'America/New_York'), 'en')).toContain('10:00 (America/New_York, UTC−4; 14:00 UTC)');
  expect(embargoText(at('2024-12-19T14:00:00Z', 'America/New_York'), 'en')).toContain('09:00 (America/New_York, UTC−5; 14:00 UTC)');
  expect(embargoText(at('2024-10-27T00:30:00Z', 'Europe/Berlin'), 'en')).toContain('02:30 (Europe/Berlin, UTC+2; 00:30 UTC)');
  expect(embargoText(at('2024-10-27T01:30:00Z', 'Europe/Berlin'), 'en')).toContain('02:30 (Europe/Berlin, UTC+1; 01:30 UTC)');
});

test('zones off the full hour show their minutes', () => {
  expect(embargoText(at('2024-01-10T06:00:00Z', 'Asia/Kolkata'), 'en')).toContain('11:30 (Asia/Kolkata, UTC+5:30; 06:00 UTC)');
  expect(embargoText(at('2024-01-10T06:00:00Z', 'Asia/Kathmandu'), 'en')).toContain('11:45 (Asia/Kathmandu, UTC+5:45; 06:00 UTC)');
  expect(embargoText(at('2024-01-10T16:00:00Z', 'America/St_Johns'), 'en')).toContain('12:30 (America/St_Johns, UTC−3:30; 16:00 UTC)');
});

test('when UTC is on another day, that day is printed too', () => {
  expect(embargoText(at('2022-10-19T21:30:00Z', 'Asia/Dushanbe'), 'en')).toBe(
    'EMBARGOED UNTIL 20 October 2022, 02:30 (Asia/Dushanbe, UTC+5; 19 October 2022, 21:30 UTC)',
  );
  expect(embargoText(at('2022-12-31T21:30:00Z', 'Asia/Dushanbe'), 'ru')).toBe(
    'НЕ ПУБЛИКОВАТЬ ДО 01.01.2023, 02:30 (Asia/Dushanbe, UTC+5; 31.12.2022, 21:30 UTC)',
  );
});

test('a printed minute never comes before the embargo ends', () => {
  expect(embargoText(at('2022-10-20T08:59:00.001Z', 'Asia/Dushanbe'), 'en')).toContain('14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)');
});

test('UTC is said once, and a zone nobody knows does not stop the release', () => {
  expect(embargoText(at('2022-10-20T09:00:00Z', 'UTC'), 'en')).toBe('EMBARGOED UNTIL 20 October 2022, 09:00 UTC');
  expect(embargoText(at('2022-10-20T09:00:00Z', 'Mars/Olympus'), 'en')).toBe('EMBARGOED UNTIL 20 October 2022, 09:00 UTC');
});

test('midnight is 00:00 of the new day', () => {
  expect(embargoText(at('2022-10-19T19:00:00Z', 'Asia/Dushanbe'), 'ru')).toContain('20.10.2022, 00:00');
});

test('without an embargo the release line frees the text', () => {
  expect(releaseLineText({ kind: 'news', embargo: null, language: 'en' })).toBe('FOR IMMEDIATE RELEASE');
  expect(releaseLineText({ kind: 'news', embargo: null, language: 'tg' })).toBe('ДЛЯ НЕМЕДЛЕННОГО ОПУБЛИКОВАНИЯ');
  expect(releaseLineText({ kind: 'fact-sheet', embargo: at('2022-10-20T09:00:00Z', 'Asia/Dushanbe'), language: 'en' })).toContain(
    'EMBARGOED UNTIL',
  );
  expect(releaseLineText({ kind: 'fact-sheet', embargo: null, language: 'en' })).toBe('FACT SHEET');
  expect(releaseLineText({ kind: 'programme', embargo: null, language: 'ky' })).toBe('ПРОГРАММА И АККРЕДИТАЦИЯ');
});
