import { expect, test } from 'vitest';
import { zonedTime } from '../release/zonedTime.ts';
import { findZones } from './findZones.ts';
import { gazetteer } from './gazetteer.ts';
import { modernZone, timeZones } from './timeZones.ts';

const instant = Date.parse('2026-10-20T09:00:00Z');

test.each([
  ['Kolkata', 'Asia/Kolkata'],
  ['calcutta', 'Asia/Kolkata'],
  ['Kyiv', 'Europe/Kyiv'],
  ['Душанбе', 'Asia/Dushanbe'],
  ['душ', 'Asia/Dushanbe'],
  ['Москва', 'Europe/Moscow'],
  ['Astana', 'Asia/Almaty'],
  ['Нью-Йорк', 'America/New_York'],
  ['new york', 'America/New_York'],
  ['Tajikistan', 'Asia/Dushanbe'],
  ['Армения', 'Asia/Yerevan'],
  ['utc', 'UTC'],
  ['UTC+5', 'Asia/Dushanbe'],
  ['gmt+05:30', 'Asia/Kolkata'],
  ['+3', 'Europe/Moscow'],
  ['UTC−5', 'America/Bogota'],
  ['nowhere at all', undefined],
])('%s finds %s first', (typed, zone) => {
  const [first] = findZones(typed, instant);
  if (typed === 'UTC−5') expect(zonedTime(instant, first ?? '')?.offset).toBe(-300);
  else expect(first).toBe(zone);
});

test('zones at an offset all have it; those of the member states come first', () => {
  const found = findZones('UTC+5', instant);
  expect(found.slice(0, 2)).toEqual(['Asia/Dushanbe', 'Asia/Almaty']);
  expect(found).toContain('Asia/Tashkent');
  for (const zone of found) expect(zonedTime(instant, zone)?.offset).toBe(300);
});

test('every zone is offered once, by its name of today, and this engine knows it', () => {
  const all = timeZones();
  expect(new Set(all).size).toBe(all.length);
  for (const zone of all) {
    expect(modernZone(zone)).toBe(zone);
    expect(zonedTime(instant, zone)).not.toBeNull();
  }
});

test('every place of the gazetteer keeps a zone that is known', () => {
  for (const { zone, en } of gazetteer) expect(timeZones(), en.place).toContain(zone);
});
