import { escaped } from './layout.ts';
import type { ReleaseFacts } from './readRelease.ts';

/** Day, kind and number of a release on one line of HTML. */
export function factsOf({ date, kind, number, language }: ReleaseFacts): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? `<time datetime="${date}">${escaped(dayText(date, language))}</time>` : '';
  const numbered = number === '' ? '' : `${word(language, 'No.', '№')} ${escaped(number)}`;
  return [day, escaped(kind), numbered].filter((fact) => fact !== '').join(' · ');
}

/** A fixed word of the page in the language of the release: English, else Russian. */
export const word = (language: string, english: string, russian: string): string => (language.startsWith('en') ? english : russian);

const dayText = (date: string, language: string): string =>
  language.startsWith('en') && !Number.isNaN(Date.parse(date))
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
    : date.split('-').toReversed().join('.');
