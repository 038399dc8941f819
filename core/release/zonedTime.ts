/** What a clock on the wall of a time zone shows at an instant. */
export interface ZonedTime {
  /** ISO day, `2022-10-20`. */
  day: string;
  /** `14:00`, 24 hours. */
  time: string;
  /** Minutes ahead of UTC; negative to the west. */
  offset: number;
}

const minute = 60_000;

/** Day, time and offset of an instant (milliseconds since 1970, UTC) in an IANA zone; `null` when no such zone is known. */
export function zonedTime(instant: number, zone: string): ZonedTime | null {
  const clock = clockOf(zone);
  if (!clock) return null;
  const shown = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute: past = 0 } = shown;
  const wall = Date.UTC(year, month - 1, day, hour, past);
  const wallText = new Date(wall).toISOString();
  return { day: wallText.slice(0, 10), time: wallText.slice(11, 16), offset: Math.round((wall - instant) / minute) };
}

function clockOf(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return null;
  }
}
