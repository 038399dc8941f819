import { gazetteer } from './gazetteer.ts';

/** Where the member states keep their clocks: these are offered first. */
const ours = ['Asia/Dushanbe', 'Europe/Moscow', 'Asia/Almaty', 'Asia/Bishkek', 'Asia/Yerevan', 'Europe/Minsk', 'UTC'];

/** The names of today, by those under which an engine may still know a zone. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The name a zone has today: `Asia/Kolkata` for `Asia/Calcutta`. */
export const modernZone = (zone: string): string => renamed[zone] ?? zone;

let known: readonly string[] | null = null;

/** Every IANA zone by its name of today, those of the member states first. */
export function timeZones(): readonly string[] {
  known ??= [...new Set([...ours, ...Intl.supportedValuesOf('timeZone').map(modernZone)])];
  return known;
}

/** A zone, and a name by which people call it: a city that keeps it, a country that has no other, the zone's own city. */
export interface ZoneName {
  zone: string;
  name: string;
}

let named: readonly ZoneName[] | null = null;

/** The names of all zones in English and Russian. A country with several zones names none. */
export function zoneNames(): readonly ZoneName[] {
  named ??= [
    ...placeNames(),
    ...countryNames(),
    ...timeZones().map((zone) => ({ zone, name: cityOf(zone) })),
    ...Object.entries(renamed).map(([old, zone]) => ({ zone, name: cityOf(old) })),
  ];
  return named;
}

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

const placeNames = (): ZoneName[] => gazetteer.flatMap(({ en, ru, zone }) => [en.place, ru.place].map((name) => ({ zone, name })));

function countryNames(): ZoneName[] {
  const zones = new Map<string, Set<string>>();
  for (const { en, ru, zone } of gazetteer)
    for (const { country } of [en, ru]) zones.set(country, (zones.get(country) ?? new Set()).add(zone));
  // The gazetteer has one place of most countries, so it cannot tell how many zones those have.
  const wide = new Set('Australia|Brazil|Canada|Indonesia|Mexico|Mongolia|United States'.split('|'));
  const isWide = new Set(gazetteer.filter(({ en }) => wide.has(en.country)).flatMap(({ en, ru }) => [en.country, ru.country]));
  return [...zones].flatMap(([name, all]) => (all.size === 1 && !isWide.has(name) ? [...all].map((zone) => ({ zone, name })) : []));
}
