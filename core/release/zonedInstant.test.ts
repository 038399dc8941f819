import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zonedTime } from './zonedTime.ts';
import { zonedInstant } from './zonedInstant.ts';

test.each([
  ['2022-10-20', '14:00', 'Asia/Dushanbe', '2022-10-20T09:00:00.000Z'],
  ['2022-10-20', '02:30', 'Asia/Almaty', '2022-10-19T20:30:00.000Z'],
  ['2024-07-01', '12:00', 'Europe/Berlin', '2024-07-01T10:00:00.000Z'],
  ['2024-01-01', '00:00', 'UTC', '2024-01-01T00:00:00.000Z'],
  ['2024-03-31', '02:30', 'Europe/Berlin', '2024-03-31T01:30:00.000Z'],
  ['2024-10-27', '02:30', 'Europe/Berlin', '2024-10-27T00:30:00.000Z'],
])('%s %s in %s is %s', (day, time, zone, instant) => {
  expect(zonedInstant(day, time, zone)).toBe(instant);
});

test('a zone or a day that is none gives nothing', () => {
  expect(zonedInstant('2022-10-20', '14:00', 'Mars/Olympus')).toBeNull();
  expect(zonedInstant('2022-13-20', '14:00', 'UTC')).toBeNull();
  expect(zonedInstant('2022-10-20', '25:00', 'UTC')).toBeNull();
});

test('any instant comes back from what the clocks of its zone show, but for the hour that comes twice', () => {
  const zones = ['Asia/Dushanbe', 'Europe/Moscow', 'Asia/Yerevan', 'Asia/Kolkata', 'America/New_York', 'Europe/Minsk', 'UTC'];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.date({ min: new Date('2016-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      (zone, date) => {
        const instant = Math.floor(date.getTime() / 60_000) * 60_000;
        const clock = zonedTime(instant, zone);
        const back = Date.parse(zonedInstant(clock?.day ?? '', clock?.time ?? '', zone) ?? '');
        expect([instant, instant - 3_600_000]).toContain(back);
      },
    ),
  );
});
