import type { ReleaseLanguage } from '../i18n/language.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day (ISO, `2022-10-20`) as it is printed: "20 October 2022" in English, "20.10.2022" in the other languages. */
export function dayText(day: string, language: ReleaseLanguage): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return language === 'en' ? `${Number(date)} ${englishMonths[Number(month) - 1] ?? month} ${year}` : `${date}.${month}.${year}`;
}
