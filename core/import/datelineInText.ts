import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Dateline } from '../release/release.ts';
import { dayInLine } from './dayInText.ts';

/** A dateline at the beginning of a lede, and how much of the text it takes. */
export interface DatelineAtStart {
  dateline: Dateline;
  /** The day it names, ISO. */
  day: string | null;
  length: number;
}

const countries = new Set(gazetteer.flatMap(({ en, ru }) => [en.country, ru.country]));
const isPlace = (name: string): boolean =>
  gazetteer.some(({ en, ru }) => [en.place, ru.place].some((place) => place.toLowerCase() === name.toLowerCase()));

/**
 * Reads a dateline before the first words of a text: "DUSHANBE, Tajikistan, 20 October 2022 —". The place is one of the gazetteer's, or
 * in capitals; anything between place and dash that is no country and no whole date leaves the words where they are.
 */
export function datelineAtStart(text: string): DatelineAtStart | null {
  const found = /^(?<words>[^—–\n]{3,120}?)\s*(?:[—–]|\s--?)\s+(?=\P{Ll})/u.exec(text);
  const words = found?.groups?.['words'];
  if (!found || words === undefined) return null;
  const parts = words.split(/,\s+/u);
  const place = parts.shift()?.trim() ?? '';
  const country = countries.has(parts[0] ?? '') ? (parts.shift() ?? '') : '';
  const written = parts.join(', ');
  const day = written === '' ? null : dayInLine(written);
  if (written !== '' && !day?.ok) return null;
  const isCapitals = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place) && (country !== '' || day !== null);
  if (!isPlace(place) && !isCapitals) return null;
  return { dateline: { place: nameOf(place), country }, day: day?.ok ? day.value : null, length: found[0].length };
}

/** The place as the gazetteer writes it; what is not in it stays as it came, for it is printed in capitals again. */
function nameOf(place: string): string {
  const names = gazetteer.flatMap(({ en, ru }) => [en.place, ru.place]);
  return names.find((name) => name.toLowerCase() === place.toLowerCase()) ?? place;
}
