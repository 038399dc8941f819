import { fail, ok, type Result } from '../result.ts';

const english = 'january february march april may june july august september october november december'.split(' ');
const russian = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** English names also count by their first three letters ("Oct."). */
const monthNumbers = new Map<string, number>([
  ...english.flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
  ['sept', 9],
  ...russian.map((name, index) => [name, index + 1] as const),
]);

const end = String.raw`(?:\s*(?:г\.?|года))?$`;
const shapes: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|\s)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})${end}`, 'u'),
  new RegExp(String.raw`(?:^|\s)(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})$`, 'u'),
  new RegExp(String.raw`(?:^|\s)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$`, 'u'),
  new RegExp(String.raw`(?:^|\s)[«"]?(?<day>\d{1,2})[»"]?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})${end}`, 'u'),
  new RegExp(String.raw`(?:^|\s)(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$`, 'u'),
];

/** The number of a month, from 1, by its name in either language or the beginning of it; null for any other word. */
export function monthNamed(name: string): number | null {
  const word = name.toLowerCase();
  const whole = monthNumbers.get(word);
  if (whole !== undefined) return whole;
  if (word.length < 3) return null;
  const begun = russian.findIndex((month) => month.startsWith(word));
  return begun === -1 ? null : begun + 1;
}

/** A date at the end of a line: the words before it, and the ISO day or `date-invalid` when the calendar has no such day. */
export interface DayAtEnd {
  before: string;
  day: Result<string>;
}

/** Finds a date at the end of a line: `20.10.2022`, `20/10/2022`, `2022-10-20`, `20 October 2022`, `October 20, 2022`, `20 октября 2022 г.` */
export function dayAtEnd(line: string): DayAtEnd | null {
  for (const shape of shapes) {
    const found = shape.exec(line);
    const { day, month, year } = found?.groups ?? {};
    if (!found || !day || !month || !year) continue;
    const monthNumber = /^\d/.test(month) ? Number(month) : monthNumbers.get(month.toLowerCase());
    if (monthNumber === undefined) continue;
    return { before: line.slice(0, found.index).trimEnd(), day: calendarDay(Number(year), monthNumber, Number(day), found[0].trim()) };
  }
  return null;
}

/** Reads a line that is a date and nothing else; `null` when it is something else. */
export function dayInLine(line: string): Result<string> | null {
  const found = dayAtEnd(line);
  return found?.before === '' ? found.day : null;
}

/** The ISO day of a year, month and day; `date-invalid`, with what was written, when the calendar has none such. */
export function calendarDay(year: number, month: number, day: number, written: string): Result<string> {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < 1900 || day < 1 || day > days) return fail({ kind: 'date-invalid', value: written });
  return ok(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
