import { zonedInstant } from '../release/zonedInstant.ts';
import { calendarDay, monthNamed } from './dayInText.ts';
import { zoneInText } from './zoneInText.ts';

/** What a text says of an instant: its day, time and zone as far as they are there. */
export interface Moment {
  /** RFC 3339, UTC; with the desk's zone and the end of the day where the text names neither. Null without a day. */
  until: string | null;
  zone: string;
  /** What the text leaves open, or leaves to more than one reading. */
  lacks: ReadonlySet<'day' | 'time' | 'zone'>;
  /** The stretches of the text that say it. */
  spans: readonly (readonly [number, number])[];
}

/** What a text is read against where it leaves something out. */
export interface DeskTime {
  /** The zone of the desk's clock (IANA). */
  zone: string;
  /** The day of issue, whose year a day without one is taken to be in. */
  date: string | null;
}

interface Found<T> {
  value: T;
  span: readonly [number, number];
}
interface Day {
  /** ISO; null when the calendar has no such day. */
  day: string | null;
  isSure: boolean;
}

/** Reads day, time and zone out of a piece of text, in the usual forms of English and Russian, in any order. */
export function momentInText(text: string, desk: DeskTime): Moment {
  const days = daysIn(text, desk);
  const day = days[0] ?? null;
  const times = timesIn(blanked(text, days));
  const rest = blanked(text, [...days, ...times]);
  const about = Date.parse(`${day?.value.day ?? desk.date ?? '2000-01-01'}T12:00:00Z`);
  const clocks = times.map((time, at) => {
    const end = times[at + 1]?.span[0] ?? rest.length;
    const named = zoneInText(rest.slice(time.span[1], end), about, desk.zone);
    return { time, named, at: time.span[1] };
  });
  const lone = clocks.every(({ named }) => named === null) ? zoneInText(rest, about, desk.zone) : null;
  const sure = clocks.filter(({ named }) => named?.zone);
  const first = sure[0] ?? clocks[0] ?? null;
  const zone = first?.named?.zone ?? lone?.zone ?? null;
  const lacks = new Set<'day' | 'time' | 'zone'>();
  if (!day?.value.day || !day.value.isSure || new Set(days.map(({ value }) => value.day)).size > 1 + Number(sure.length > 1))
    lacks.add('day');
  if (!first?.time.value.isSure) lacks.add('time');
  if (zone === null) lacks.add('zone');
  const instants = (sure.length > 0 ? sure : clocks.slice(0, 1)).map(({ time, named }) =>
    instantOf(day, time.value.time, named?.zone ?? zone ?? desk.zone),
  );
  // The same instant told in several clocks confirms itself; a clock over midnight names a day of its own.
  const [told] = instants;
  const hours = instants.map((instant) => Date.parse(instant ?? '') % 86_400_000);
  if (sure.length > 1 && hours.some((hour) => hour !== hours[0])) lacks.add('time');
  const zoneSpans = [
    ...clocks.flatMap(({ named, at }) => (named ? [[named.start + at, named.end + at] as const] : [])),
    ...(lone ? [[lone.start, lone.end] as const] : []),
  ];
  return {
    until: told ?? instantOf(day, '23:59', zone ?? desk.zone),
    zone: zone ?? desk.zone,
    lacks,
    spans: [...days.map(({ span }) => span), ...times.map(({ span }) => span), ...zoneSpans].toSorted(([a], [b]) => a - b),
  };
}

function instantOf(day: Found<Day> | null, time: string, zone: string): string | null {
  if (!day?.value.day) return null;
  // The end of a day is the beginning of the next.
  if (time !== '24:00') return zonedInstant(day.value.day, time, zone);
  const midnight = new Date(Date.parse(`${day.value.day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return zonedInstant(midnight, '00:00', zone);
}

/** The text with what was found in it blanked out, so that no sign is read twice and every place stays where it is. */
const blanked = (text: string, found: readonly Found<unknown>[]): string =>
  found.reduce((left, { span: [start, end] }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);

const year = String.raw`(?:,?\s+(?<year>(?:19|20)\d{2})(?!\d|:)(?:\s*(?:г\.?(?!\p{L})|года))?)?`;
const dayForms: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu,
  /(?<![\d.])(?<day>\d{1,2})(?<between>[./])(?<month>\d{1,2})\k<between>(?<year>\d{4}|\d{2})(?!\d|:)(?:\s*(?:г\.?(?!\p{L})|года))?/gu,
  new RegExp(String.raw`(?<![\d:])[«"“]?(?<day>\d{1,2})(?:st|nd|rd|th)?[»"”]?\s+(?:of\s+)?(?<month>\p{L}{3,9})(?!\p{L})\.?${year}`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\d|\s*[ap]\.?m)${year}`, 'giu'),
];

function daysIn(text: string, desk: DeskTime): Found<Day>[] {
  const days: Found<Day>[] = [];
  for (const form of dayForms) {
    for (const match of blanked(text, days).matchAll(form)) {
      const { day = '', month = '', between } = match.groups ?? {};
      const number = /^\d/u.test(month) ? Number(month) : monthNamed(month);
      if (number === null) continue;
      days.push({
        value: dayOf(match.groups?.['year'], number, Number(day), between === '/', desk),
        span: [match.index, match.index + match[0].length],
      });
    }
  }
  return days.toSorted((a, b) => a.span[0] - b.span[0]);
}

function dayOf(given: string | undefined, month: number, day: number, slashed: boolean, desk: DeskTime): Day {
  const whole = given === undefined ? desk.date?.slice(0, 4) : given.length === 2 ? `20${given}` : given;
  if (whole === undefined) return { day: null, isSure: false };
  // "10/20/2026" can only be October; "10/11/2026" is two days.
  const [m, d] = slashed && month > 12 ? [day, month] : [month, day];
  const read = calendarDay(Number(whole), m, d, '');
  const other = slashed && m !== d ? calendarDay(Number(whole), d, m, '') : null;
  const isTwo = read.ok && other?.ok === true;
  const days = [read, other].flatMap((one) => (one?.ok ? [one.value] : [])).toSorted();
  return { day: (isTwo ? days.at(-1) : days[0]) ?? null, isSure: read.ok && !isTwo && given !== undefined };
}

interface Time {
  time: string;
  isSure: boolean;
}
const half = String.raw`(?:\s*(?<half>[ap])\.?\s?m(?![\p{L}])\.?)`;
const ofDay = String.raw`(?:\s+(?<part>утра|дня|вечера|ночи)(?!\p{L}))`;
const timeForms: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d.:+−])(?<hours>\d{1,2})[:.](?<minutes>\d{2})(?::\d{2}(?:\.\d+)?)?(?![\d:]|\.\d)(?:${half}|${ofDay})?`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\d.:])(?<hours>\d{1,2})${half}`, 'giu'),
  /(?<![\d.:+\-−])(?<hours>[01]\d|2[0-4])(?<minutes>[0-5]\d)(?!\d)(?=\s*(?:h(?:ou)?rs?(?!\p{L})|hours|h(?!\p{L})|Z(?!\p{L})|[A-ZА-Я]{2,5}(?!\p{L})|local|\(|$))/gu,
  /(?<![\d.:])(?<hours>[01]?\d|2[0-4])\s?h\s?(?<minutes>[0-5]\d)?(?![\p{L}\d])/giu,
  /(?<![\d.:+\-−–])(?<hours>[01]?\d|2[0-4])[-–](?<minutes>[0-5]\d)(?![\d-])/gu,
  new RegExp(
    String.raw`(?<![\d.:])(?<hours>\d{1,2})\s*(?:часов|часа|час|ч)(?!\p{L})\.?(?:\s*(?<minutes>\d{2})\s*(?:минут\p{L}*|мин|м)(?!\p{L})\.?)?${ofDay}?`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\d.:])(?<hours>\d{1,2})${ofDay}`, 'giu'),
  /(?<noon>(?<!\p{L})(?:(?:12\s+)?noon|midday|полдень|полудня)(?!\p{L}))/giu,
  /(?<midnight>(?<!\p{L})(?:midnight|полночь|полуночи)(?!\p{L}))/giu,
];

function timesIn(text: string): Found<Time>[] {
  const times: Found<Time>[] = [];
  for (const form of timeForms) {
    for (const match of blanked(text, times).matchAll(form)) {
      const time = timeOf(match.groups ?? {});
      if (time) times.push({ value: time, span: [match.index, match.index + match[0].length] });
    }
  }
  // "12:00 noon", "12 midnight": the word says what the figure means.
  const inOrder = times.toSorted((a, b) => a.span[0] - b.span[0]);
  return inOrder.filter((time, at) => {
    const before = inOrder[at - 1];
    return !(before && time.span[0] - before.span[1] <= 3 && /^\D/u.test(text.slice(...time.span)) && before.value.time.startsWith('12:'));
  });
}

function timeOf(groups: Record<string, string | undefined>): Time | null {
  const { hours, minutes = '00', half: halfOfDay, part, noon, midnight } = groups;
  if (noon !== undefined) return { time: '12:00', isSure: true };
  // At the beginning of the day or at its end: the later one holds the text longer.
  if (midnight !== undefined) return { time: '24:00', isSure: false };
  let hour = Number(hours);
  if (hour > 24 || Number(minutes) > 59 || (hour === 24 && minutes !== '00')) return null;
  if (halfOfDay !== undefined && (hour < 1 || hour > 12)) return null;
  const afternoon = /p/iu.test(halfOfDay ?? '') || part === 'дня' || part === 'вечера';
  if (afternoon && hour < 12) hour += 12;
  if (!afternoon && hour === 12 && (halfOfDay !== undefined || part === 'ночи')) hour = 0;
  return { time: `${String(hour).padStart(2, '0')}:${minutes}`, isSure: true };
}
