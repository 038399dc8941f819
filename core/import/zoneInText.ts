import { offsetIn, zonesAtOffset } from '../gazetteer/findZones.ts';
import { modernZone, timeZones, zoneNames } from '../gazetteer/timeZones.ts';
import { zonedTime } from '../release/zonedTime.ts';

/** A zone that a text names, and where it does; `zone` is null where the words fit several. */
export interface NamedZone {
  zone: string | null;
  start: number;
  end: number;
}

/** What newsrooms write for a zone. What stands for several (CST, IST, BST outside Britain's summer) is null. */
const abbreviations: Readonly<Record<string, string | null>> = {
  МСК: 'Europe/Moscow',
  MSK: 'Europe/Moscow',
  MSD: 'Europe/Moscow',
  UTC: 'UTC',
  GMT: 'UTC',
  ЮТС: 'UTC',
  ГРИНВИЧУ: 'UTC',
  ГРИНВИЧ: 'UTC',
  TJT: 'Asia/Dushanbe',
  KGT: 'Asia/Bishkek',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  JST: 'Asia/Tokyo',
  HKT: 'Asia/Hong_Kong',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  CST: null,
  CDT: 'America/Chicago',
  IST: null,
  BST: null,
  AMT: null,
  AST: null,
  GST: null,
  SST: null,
  PT: null,
  CT: null,
  MT: null,
};
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bcentral european (?:summer |standard )?time\b/iu, 'Europe/Berlin'],
  [/\b(?:us )?eastern (?:daylight |standard )?time\b/iu, 'America/New_York'],
  [/\b(?:us )?pacific (?:daylight |standard )?time\b/iu, 'America/Los_Angeles'],
  [/\bgreenwich mean time\b/iu, 'UTC'],
  [/\b(?:universal|zulu) time\b/iu, 'UTC'],
];
const letters = String.raw`[\p{L}\p{M}]`;
/** Those that are no word of any text may be written small. */
const unmistakable = new RegExp(`(?<!${letters})(МСК|MSK|UTC|GMT|ЮТС|ГРИНВИЧУ?)(?!${letters})`, 'iu');
const abbreviation = new RegExp(`(?<!${letters})(${Object.keys(abbreviations).join('|')})(?!${letters})`, 'u');
const offset = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])(?<base>UTC|GMT|МСК|MSK)?\s?(?<shift>[+\-−–]\s?\d{1,2}(?::?\d{2})?)(?![\d.:-])`,
  'iu',
);
const iana = /\b(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_+\-/]+/u;

/**
 * Finds the zone that a piece of text names: `Asia/Dushanbe`, `UTC+5`, `МСК`, `Moscow time`, «по душанбинскому времени». An offset
 * becomes a zone that has it at `instant`: the desk's own where it does.
 */
export function zoneInText(text: string, instant: number, deskZone: string): NamedZone | null {
  const named = iana.exec(text);
  if (named && zonedTime(instant, named[0])) return found(named, modernZone(named[0]));
  const shifted = offset.exec(text);
  const isShift = shifted?.groups?.['base'] !== undefined || /[+−]/u.test(shifted?.groups?.['shift'] ?? '');
  if (shifted && isShift) {
    const minutes = offsetIn(shifted.groups?.['shift'] ?? '');
    const base = /^(?:мск|msk)$/iu.test(shifted.groups?.['base'] ?? '') ? 180 : 0;
    if (minutes !== null) return found(shifted, zoneAt(minutes + base, instant, deskZone));
  }
  const short = unmistakable.exec(text) ?? abbreviation.exec(text);
  if (short) return found(short, abbreviations[(short[1] ?? '').toUpperCase()] ?? null);
  for (const [words, zone] of spoken) {
    const spelled = words.exec(text);
    if (spelled) return found(spelled, zone);
  }
  return byPlace(text);
}

const found = (match: RegExpExecArray, zone: string | null): NamedZone => ({
  zone,
  start: match.index,
  end: match.index + match[0].length,
});

function zoneAt(minutes: number, instant: number, deskZone: string): string | null {
  if (minutes === 0) return 'UTC';
  if (zonedTime(instant, deskZone)?.offset === minutes && timeZones().includes(deskZone)) return deskZone;
  return zonesAtOffset(minutes, instant)[0] ?? null;
}

const adjectives: readonly RegExp[] = [
  /(?<word>[\p{L}-]+ск)(?:ому|ое|ого)\s+(?:времени|время)/iu,
  /(?:времени|время)\s+(?<word>[\p{L}-]+ск)(?:ому|ое|ого)/iu,
  /(?:времени|время)\s*(?:в\s+)?\(?(?<word>\p{Lu}[\p{L}-]+)/u,
];

/** "Dushanbe time", "time in Dushanbe", "(Dushanbe)", «по времени Душанбе», «по московскому времени». */
function byPlace(text: string): NamedZone | null {
  const adjective = adjectives.map((form) => form.exec(text)).find((match) => match !== null);
  const word = adjective?.groups?.['word'];
  if (adjective && word !== undefined) {
    const zones = zonesLike(word);
    if (zones.length > 0) return found(adjective, zones.length === 1 ? (zones[0] ?? null) : null);
  }
  const names = zoneNames()
    .flatMap(({ zone, name }) => {
      const at = name.length < 3 ? -1 : text.indexOf(name);
      const isWhole = at >= 0 && !/[\p{L}\p{M}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{M}]/u.test(text.charAt(at + name.length));
      return isWhole ? [{ zone, start: at, end: at + name.length }] : [];
    })
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const [longest] = names;
  if (!longest) return null;
  const after = /^\s*(?:local\s+|standard\s+|summer\s+)?time\b/iu.exec(text.slice(longest.end));
  return { ...longest, end: longest.end + (after?.[0].length ?? 0) };
}

/** The zones of the places a Russian word is made of: «московск» and «Москвы» are of Москва. The longest beginning in common wins. */
function zonesLike(word: string): string[] {
  const wanted = word.toLowerCase();
  const near = zoneNames()
    .filter(({ name }) => /^\p{Script=Cyrillic}+$/u.test(name))
    .map(({ zone, name }) => ({ zone, name: name.toLowerCase(), shared: sharedStart(name.toLowerCase(), wanted) }))
    .filter(({ name, shared }) => shared >= Math.max(3, Math.min(name.length, wanted.length) - 2));
  const most = Math.max(0, ...near.map(({ shared }) => shared));
  return [...new Set(near.filter(({ shared }) => shared === most).map(({ zone }) => zone))];
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
