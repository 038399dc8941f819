import { expect, test } from 'vitest';
import { momentInText } from './momentInText.ts';

const desk = { zone: 'Asia/Dushanbe', date: '2026-10-19' };

test.each([
  ['20 October 2026, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)', '2026-10-20T09:00', 'Asia/Dushanbe'],
  ['21 October 2026, 02:00 (Asia/Dushanbe, UTC+5; 20 October 2026, 21:00 UTC)', '2026-10-20T21:00', 'Asia/Dushanbe'],
  ['20 October 2026, 09:00 UTC', '2026-10-20T09:00', 'UTC'],
  ['14:00 GMT on Tuesday, 20 October 2026', '2026-10-20T14:00', 'UTC'],
  ['2 p.m. EDT, October 20, 2026', '2026-10-20T18:00', 'America/New_York'],
  ['Oct. 20th, 2026 at 2:30pm Moscow time', '2026-10-20T11:30', 'Europe/Moscow'],
  ['1400 GMT 20 October 2026', '2026-10-20T14:00', 'UTC'],
  ['0001 hrs GMT, 20 October 2026', '2026-10-20T00:01', 'UTC'],
  ['20 October 2026 14.00 CET', '2026-10-20T12:00', 'Europe/Berlin'],
  ['12 noon (Dushanbe time) on 20 October 2026', '2026-10-20T07:00', 'Asia/Dushanbe'],
  ['12:00 noon UTC, 20 October 2026', '2026-10-20T12:00', 'UTC'],
  ['2026-10-20T14:00+05:00', '2026-10-20T09:00', 'Asia/Dushanbe'],
  ['2026-10-20 14:00 UTC+3', '2026-10-20T11:00', 'Europe/Moscow'],
  ['20.10.2026, 14:00 МСК', '2026-10-20T11:00', 'Europe/Moscow'],
  ['14.00 (мск) 20 октября 2026 года', '2026-10-20T11:00', 'Europe/Moscow'],
  ['14-00 по московскому времени 20 октября 2026 г.', '2026-10-20T11:00', 'Europe/Moscow'],
  ['20 октября 2026 г. 14 часов 00 минут по душанбинскому времени', '2026-10-20T09:00', 'Asia/Dushanbe'],
  ['20 октября 2026 г., 9 часов утра по времени Еревана', '2026-10-20T05:00', 'Asia/Yerevan'],
  ['14:00 по времени Душанбе 20.10.2026', '2026-10-20T09:00', 'Asia/Dushanbe'],
  ['20.10.2026 16:00 (МСК+2)', '2026-10-20T11:00', 'Asia/Dushanbe'],
  ['3 часа дня 20 октября 2026 года, время минское', '2026-10-20T12:00', 'Europe/Minsk'],
  ['20.10.26 в 14:00 по Гринвичу', '2026-10-20T14:00', 'UTC'],
  ['10/20/2026, 2:00 PM ET', '2026-10-20T18:00', 'America/New_York'],
  ['14:00 MSK / 16:00 Dushanbe time, 20 October 2026', '2026-10-20T11:00', 'Europe/Moscow'],
  ['24:00 UTC 20 October 2026', '2026-10-21T00:00', 'UTC'],
])('%s', (text, until, zone) => {
  const moment = momentInText(text, desk);
  expect([...moment.lacks]).toEqual([]);
  expect(moment.until).toBe(`${until}:00.000Z`);
  expect(moment.zone).toBe(zone);
});

test.each([
  ['20 October 2026, 14:00', ['zone'], '2026-10-20T09:00'],
  ['20 October 2026, 14:00 local time', ['zone'], '2026-10-20T09:00'],
  ['20 октября 2026 года, 14:00 по местному времени', ['zone'], '2026-10-20T09:00'],
  ['20 October 2026, 14:00 CST', ['zone'], '2026-10-20T09:00'],
  ['20 October 2026', ['time', 'zone'], '2026-10-20T18:59'],
  ['20 October, 14:00 GMT', ['day'], '2026-10-20T14:00'],
  ['10/11/2026 14:00 GMT', ['day'], '2026-11-10T14:00'],
  ['midnight GMT, 20 October 2026', ['time'], '2026-10-21T00:00'],
  ['31 February 2026, 14:00 GMT', ['day'], null],
  ['14:00 MSK (15:00 Dushanbe time), 20 October 2026', ['time'], '2026-10-20T11:00'],
  ['14:00 GMT', ['day'], null],
  ['the minister’s delivery', ['day', 'time', 'zone'], null],
])('%s leaves something open', (text, lacks, until) => {
  const moment = momentInText(text, desk);
  expect([...moment.lacks].toSorted()).toEqual(lacks);
  expect(moment.until).toBe(until === null ? null : `${until}:00.000Z`);
});
