import { languageTag, type ReleaseLanguage } from '../i18n/language.ts';
import { dayText } from './dayText.ts';
import type { Dateline } from './release.ts';

/** Place, country and day before the lede: "DUSHANBE, Tajikistan, 20 October 2022 —". What is empty is left out. */
export function datelineText(dateline: Dateline, day: string | null, language: ReleaseLanguage): string {
  const place = raised(dateline.place.trim(), language);
  const parts = [place, dateline.country.trim(), day === null ? '' : dayText(day, language)];
  return `${parts.filter((part) => part !== '').join(', ')} —`;
}

/** Armenian `և` is raised as `ԵՎ` in the spelling used in Armenia; the language's built-in rule still gives the older `ԵՒ`. */
const raised = (place: string, language: ReleaseLanguage): string =>
  (language === 'hy' ? place.replaceAll('և', 'եվ') : place).toLocaleUpperCase(languageTag[language]);
