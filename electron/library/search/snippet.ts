import { normaliseInPlace } from './normalise.ts';
import type { Term } from './query.ts';

/** How much is shown around a hit, in characters. */
const before = 40;
const length = 180;
/** Hits looked at in one text; the best place is nearly always among the first. */
const mostHits = 60;

interface Hit {
  term: number;
  from: number;
  to: number;
}

/**
 * The words around the place where most terms meet, as they are written, each hit between `\u0002` and `\u0003`; "…" where
 * text was left out. Empty when the text holds none of the terms.
 */
export function snippet(text: string, terms: readonly Term[]): string {
  const { text: folded, origin } = normaliseInPlace(text);
  const place = (at: number) => origin?.[at] ?? at;
  const hits = findHits(folded, terms).map(({ term, from, to }): Hit => ({ term, from: place(from), to: place(to) }));
  const [first] = hits;
  if (!first) return '';
  const best = hits.reduce((best, hit) => (meeting(hits, hit) > meeting(hits, best) ? hit : best), first);
  const from = wordStart(text, Math.max(0, best.from - before));
  const to = wordEnd(text, Math.min(text.length, from + length));
  const shown = hits.filter((hit) => hit.from >= from && hit.to <= to);
  const parts: string[] = [];
  let at = from;
  for (const hit of shown) {
    parts.push(plain(text.slice(at, hit.from)), '\u0002', plain(text.slice(hit.from, hit.to)), '\u0003');
    at = hit.to;
  }
  parts.push(plain(text.slice(at, to)));
  return `${from > 0 ? '…' : ''}${parts.join('').trim()}${to < text.length ? '…' : ''}`;
}

/** The places where terms stand, in the order of the text, none within another. */
function findHits(folded: string, terms: readonly Term[]): Hit[] {
  const all = terms.flatMap((term, index) => hitsOf(folded, term, index)).toSorted((a, b) => a.from - b.from);
  const hits: Hit[] = [];
  for (const hit of all) if (hit.from >= (hits.at(-1)?.to ?? 0)) hits.push(hit);
  return hits.slice(0, mostHits);
}

function hitsOf(folded: string, term: Term, index: number): Hit[] {
  const start = term.kind === 'phrase' ? (term.words[0] ?? '') : term.prefix;
  const pattern = new RegExp(`${termPattern(term)}(?![\\p{L}\\p{N}])`, 'uy');
  const hits: Hit[] = [];
  // A plain search for the beginning is many times faster than the pattern at every place.
  for (let at = folded.indexOf(start); at !== -1 && hits.length < mostHits; at = folded.indexOf(start, at + 1)) {
    pattern.lastIndex = at;
    const found = isLetter.test(folded.charAt(at - 1)) ? null : pattern.exec(folded);
    if (found) hits.push({ term: index, from: at, to: at + found[0].length });
  }
  return hits;
}

const isLetter = /[\p{L}\p{N}]/u;

/** Terms hold letters and digits only, so they stand in a pattern as they are. */
const termPattern = (term: Term): string => {
  if (term.kind === 'phrase') return term.words.join('[^\\p{L}\\p{N}]+');
  return term.prefix.length < 2 ? term.word : `${term.prefix}[\\p{L}\\p{N}]*`;
};

/** How many different terms stand within reach of a hit. */
const meeting = (hits: readonly Hit[], start: Hit): number =>
  new Set(hits.filter((hit) => hit.from >= start.from && hit.to <= start.from + length - before).map((hit) => hit.term)).size;

const wordStart = (text: string, at: number): number => {
  if (at === 0) return 0;
  const space = text.slice(at, at + before).search(/\s/);
  return space === -1 ? at : at + space + 1;
};

const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.slice(at - before, at).search(/\s\S*$/);
  return space === -1 ? at : at - before + space;
};

/** One line, without the two characters that mark a hit. */
const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');
