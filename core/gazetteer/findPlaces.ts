import type { Place } from './place.ts';

/** How many places are offered at once. */
const most = 8;

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim();

/**
 * The places whose English or Russian name holds what was typed, best first: names that begin with it, then names with a word
 * that does, then the others; otherwise in the order given. Nothing typed finds nothing.
 */
export function findPlaces(typed: string, places: readonly Place[]): Place[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const rank = (name: string): number => {
    const found = folded(name);
    if (found.startsWith(wanted)) return 0;
    const at = found.indexOf(wanted);
    if (at < 0) return 3;
    return /\p{L}/u.test(found.charAt(at - 1)) ? 2 : 1;
  };
  return places
    .map((place) => ({ place, rank: Math.min(rank(place.en.place), rank(place.ru.place)) }))
    .filter((found) => found.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map((found) => found.place);
}
