import type { UiLanguage } from '../../core/i18n/language.ts';

const tags: Record<UiLanguage, string> = { en: 'en-GB', ru: 'ru-RU' };
const formats = new Map<string, Intl.DateTimeFormat>();
const format = (language: UiLanguage, key: string, options: Intl.DateTimeFormatOptions) => {
  const name = `${language} ${key}`;
  const found = formats.get(name) ?? new Intl.DateTimeFormat(tags[language], options);
  formats.set(name, found);
  return found;
};

/** The local time of an instant to the second, `12:04:31`. */
export const clockText = (instant: string, language: UiLanguage): string =>
  format(language, 'clock', { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(instant));

/** The local day and time of an instant, `20 Oct 2022, 14:00`; in `zone` (IANA name) when one is given. */
export const momentText = (instant: string, language: UiLanguage, zone?: string): string =>
  format(language, `moment ${zone ?? ''}`, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(new Date(instant));

/** The local day and time of an instant to the second, `20 Oct 2022, 14:00:31`. */
export const exactMomentText = (instant: string, language: UiLanguage): string =>
  format(language, 'exact moment', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(new Date(instant));

/** A day without time, `20 Oct 2022`, of an ISO day. */
export const shortDayText = (day: string, language: UiLanguage): string =>
  format(language, 'day', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A size of a file in words, `34 kB`. */
export const sizeText = (bytes: number, language: UiLanguage): string =>
  new Intl.NumberFormat(tags[language], {
    style: 'unit',
    unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1_000_000 ? 0 : 1,
  }).format(bytes < 1_000_000 ? Math.max(1, bytes / 1000) : bytes / 1_000_000);
