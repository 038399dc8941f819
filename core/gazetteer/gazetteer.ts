import type { Place } from './place.ts';
import data from './places.json' with { type: 'json' };

const countries: Readonly<Record<string, { en: string; ru: string }>> = data.countries;

/** The places the program brings along: the member states' cities and known ranges first, then the world's capitals. */
export const gazetteer: readonly Place[] = data.places.map(({ country, en, ru }) => ({
  en: { place: en, country: countries[country]?.en ?? '' },
  ru: { place: ru, country: countries[country]?.ru ?? '' },
}));
