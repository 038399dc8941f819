import { zonedTime } from '../release/zonedTime.ts';
import { timeZones, zoneNames } from './timeZones.ts';

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('_', ' ').trim();

/** `UTC+5`, `gmt +05:30`, `+5`: minutes ahead of UTC; null for anything else. */
export function offsetIn(text: string): number | null {
  const found = /^(?:utc|gmt)?\s*(?<sign>[+\-−–])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/iu.exec(text.trim());
  const { sign, hours, minutes = '0' } = found?.groups ?? {};
  if (hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/** The zones whose clocks are that many minutes ahead of UTC at an instant, those of the member states first. */
export const zonesAtOffset = (offset: number, instant: number): string[] =>
  timeZones().filter((zone) => zonedTime(instant, zone)?.offset === offset);

/**
 * The zones that answer to what was typed, best first: an offset (`UTC+5`) as it is at `instant`, or a part of a zone's name, of a
 * city in it or of its country, in English or Russian. Nothing typed finds all of them.
 */
export function findZones(typed: string, instant: number): string[] {
  const offset = offsetIn(typed);
  if (offset !== null) return zonesAtOffset(offset, instant);
  const wanted = folded(typed);
  if (wanted === '') return [...timeZones()];
  const ranks = new Map<string, number>();
  const take = (zone: string, rank: number) => {
    if (rank < (ranks.get(zone) ?? 3)) ranks.set(zone, rank);
  };
  for (const { zone, name } of zoneNames()) take(zone, rankOf(folded(name), wanted));
  for (const zone of timeZones()) take(zone, rankOf(folded(zone), wanted));
  return [...ranks].toSorted(([, a], [, b]) => a - b).map(([zone]) => zone);
}

/** 0 for a name that begins so, 1 for one with a word that does, 2 for any other that holds it, 3 for none. */
function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  const at = name.indexOf(wanted);
  if (at < 0) return 3;
  return /\p{L}/u.test(name.charAt(at - 1)) ? 2 : 1;
}
