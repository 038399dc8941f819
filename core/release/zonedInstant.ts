import { zonedTime } from './zonedTime.ts';

const minute = 60_000;

/**
 * The instant (RFC 3339, UTC) at which the clocks of an IANA zone show a day and time (`2022-10-20`, `14:00`), or null when the
 * zone is not known. A time skipped in spring gives the instant an hour later; of a time that comes twice, the first.
 */
export function zonedInstant(day: string, time: string, zone: string): string | null {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall)) return null;
  const before = zonedTime(wall - 24 * 60 * minute, zone);
  const after = zonedTime(wall + 24 * 60 * minute, zone);
  if (before === null || after === null) return null;
  const early = wall - Math.max(before.offset, after.offset) * minute;
  const late = wall - Math.min(before.offset, after.offset) * minute;
  const shows = (instant: number) => {
    const clock = zonedTime(instant, zone);
    return clock?.day === day && clock.time === time;
  };
  return new Date(shows(early) ? early : late).toISOString();
}
