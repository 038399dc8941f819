import type { Place } from './place.ts';
import data from './places.json' with { type: 'json' };

/** A place of the gazetteer, and the IANA name of the zone its clocks keep. */
export interface KnownPlace extends Place {
  zone: string;
}

const countries: Readonly<Record<string, { en: string; ru: string; zone: string }>> = data.countries;
const places: readonly { country: string; en: string; ru: string; zone?: string }[] = data.places;

/** The places the program brings along: the member states' cities and known ranges first, then the world's capitals. */
export const gazetteer: readonly KnownPlace[] = places.map(({ country, en, ru, zone }) => ({
  en: { place: en, country: countries[country]?.en ?? '' },
  ru: { place: ru, country: countries[country]?.ru ?? '' },
  zone: zone ?? countries[country]?.zone ?? 'UTC',
}));
