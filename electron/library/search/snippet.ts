import { normaliseInPlace } from './normalise.ts';
import type { Term } from './query.ts';

/** How much is shown around a hit, in characters. */
const before = 40;
const length = 180;
/** Hits looked at in one text; the best place is nearly always among the first. */
const mostHits = 60;
/** How much of a long text is looked at first, and then, in bytes. */
const starts = [2500, 10_000];

interface Hit {
  term: number;
  from: number;
  to: number;
}

/**
 * The words around the place where most terms meet, as they are written, each hit between `\u0002` and `\u0003`; "…" where
 * text was left out. Empty when the text (UTF-8) holds none of the terms. Reads no more of a long text than it takes to be
 * sure: a list of hits is two hundred texts.
 */
export function snippet(utf8: Buffer, terms: readonly Term[]): string {
  for (const start of starts) {
    if (utf8.length <= start) break;
    // The last word, or the last letter, may be cut in two.
    const cut = utf8.toString('utf8', 0, start);
    const text = cut.slice(0, Math.max(0, cut.lastIndexOf(' '), cut.lastIndexOf('\n')));
    const found = bestPlace(text, terms);
    if (found && found.meeting === terms.length && found.from + length + before < text.length) return found.shown;
  }
  return bestPlace(utf8.toString(), terms)?.shown ?? '';
}

/** The first place where most terms meet, and what is shown of it. */
function bestPlace(text: string, terms: readonly Term[]): { from: number; meeting: number; shown: string } | null {
  const { text: folded, origin } = normaliseInPlace(text);
  const place = (at: number) => origin?.[at] ?? at;
  const hits = findHits(folded, terms).map(({ term, from, to }): Hit => ({ term, from: place(from), to: place(to) }));
  const best = firstOfMost(hits, terms.length);
  if (!best) return null;
  const from = wordStart(text, Math.max(0, best.from - before));
  const to = wordEnd(text, Math.min(text.length, from + length));
  const inSight = hits.filter((hit) => hit.from >= from && hit.to <= to);
  const parts: string[] = [];
  let at = from;
  for (const hit of inSight) {
    parts.push(plain(text.slice(at, hit.from)), '\u0002', plain(text.slice(hit.from, hit.to)), '\u0003');
    at = hit.to;
  }
  parts.push(plain(text.slice(at, to)));
  const shown = `${from > 0 ? '…' : ''}${parts.join('').trim()}${to < text.length ? '…' : ''}`;
  return { from: best.from, meeting: best.meeting, shown };
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

/** The first hit within whose reach most different terms stand, and how many those are; no more than `most` can. */
function firstOfMost(hits: readonly Hit[], most: number): (Hit & { meeting: number }) | null {
  let best: (Hit & { meeting: number }) | null = null;
  for (const [at, hit] of hits.entries()) {
    const met = new Set<number>();
    for (let next = at; next < hits.length; next++) {
      const other = hits[next];
      if (!other || other.to > hit.from + length - before) break;
      met.add(other.term);
    }
    if (met.size > (best?.meeting ?? -1)) best = { ...hit, meeting: met.size };
    if (best?.meeting === most) break;
  }
  return best;
}

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
