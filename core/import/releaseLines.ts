import { confirmedEmbargo, isOpenEmbargo, openEmbargo, unknownInstant } from '../release/openEmbargo.ts';
import type { Embargo } from '../release/release.ts';
import type { Dropped } from './imported.ts';
import type { DeskTime } from './momentInText.ts';
import { isMoment, releaseLineInText } from './releaseLineInText.ts';

/** A stretch of a row, [start, end). */
export type Stretch = readonly [number, number];

/** The lines of a text that say when it may be used, and what to cut out of the rows that hold them. */
export interface ReleaseLines {
  lines: string[];
  cuts: ReadonlyMap<number, readonly Stretch[]>;
}

/** So many rows at the beginning of a text may hold weaker words for an embargo; at its end three. */
const edgeRows = 8;

/** Finds the release lines among the rows of a text: paragraphs, headings, items, cells. A row can hold several lines. */
export function releaseLinesAmong(rows: readonly string[], zone: string): ReleaseLines {
  const desk = { zone, date: null };
  const lines: string[] = [];
  const cuts = new Map<number, Stretch[]>();
  const cut = (row: number, start: number, end: number) => void cuts.set(row, [...(cuts.get(row) ?? []), [start, end]]);
  /** Whether the line above has the words of an embargo and no moment: this one may have it. */
  let lacksMoment = false;
  for (const [row, text] of rows.entries()) {
    const isEdge = row < edgeRows || row >= rows.length - 3;
    let start = 0;
    for (const line of text.split('\n')) {
      const found = releaseLineInText(line, desk, isEdge);
      if (lacksMoment && found === null && isMoment(line, desk)) {
        lines[lines.length - 1] += ` ${line}`;
        cut(row, start, start + line.length);
      } else if (found) {
        lines.push(line.slice(0, found.length || line.length).trim());
        if (found.length > 0) cut(row, start, start + found.length);
      }
      lacksMoment = found?.embargo ? isMomentless(found.embargo) : lacksMoment && line.trim() === '';
      start += line.length + 1;
    }
  }
  return { lines, cuts };
}

/** What the release lines of a text come to. */
export interface Release {
  embargo: Embargo | null;
  /** The words a person is asked about; null where nothing is open. */
  asks: string | null;
  /** The day of issue that such a line names. */
  day: string | null;
}

interface Reading {
  line: string;
  embargo: Embargo | null;
  day: string | null;
}

/**
 * Puts together what the release lines in a text and around it say. Lines that disagree are a question; the latest instant holds the
 * text meanwhile. `outside` is what an import leaves out: an embargo in a header is one, in a comment it is a question.
 */
export function releaseOf(lines: readonly string[], outside: readonly Dropped[], desk: DeskTime): Release {
  const read = [...lines.flatMap((line) => readingOf(line, desk)), ...outside.flatMap((piece) => outsideReading(piece, desk))];
  const day = read.find((one) => one.day !== null)?.day ?? null;
  const held = read.flatMap(({ line, embargo }) => (embargo ? [{ line, embargo }] : []));
  const [first] = held.toSorted(
    (a, b) => latest(b.embargo) - latest(a.embargo) || Number(isOpenEmbargo(a.embargo)) - Number(isOpenEmbargo(b.embargo)),
  );
  if (!first) return { embargo: null, asks: null, day };
  const sure = held.find(({ embargo }) => !isOpenEmbargo(embargo));
  // A bare "EMBARGOED" beside a whole line takes nothing from it; anything else that says otherwise does, "for immediate release" too.
  const isAgreed =
    sure !== undefined &&
    held.length === read.length &&
    held.every(({ embargo }) => isMomentless(embargo) || latest(embargo) === latest(sure.embargo));
  if (isAgreed) return { embargo: sure.embargo, asks: null, day };
  return { embargo: openEmbargo(confirmedEmbargo(first.embargo)), asks: [...new Set(read.map(({ line }) => line))].join(' / '), day };
}

/** When an embargo ends, for comparing; one without a moment of its own comes before all others. */
const latest = (embargo: Embargo): number => (isMomentless(embargo) ? -Infinity : Date.parse(embargo.until));
const isMomentless = (embargo: Embargo): boolean => embargo.until === unknownInstant;

function readingOf(line: string, desk: DeskTime): Reading[] {
  const found = releaseLineInText(line, desk, true);
  return found ? [{ line, embargo: found.embargo, day: found.day }] : [];
}

/** Pieces of other pages hold embargoes of other texts, and one that was deleted holds no more. */
const speaksOfOthers: ReadonlySet<Dropped['reason']> = new Set([
  'other-news',
  'navigation',
  'repeated-headline',
  'deleted',
  'picture',
  'release-line',
]);
const unseen: ReadonlySet<Dropped['reason']> = new Set(['comment', 'hidden']);
const beginnings =
  /(?<!\p{L})(?:under |strictly )?embargo|(?<!\p{L})(?:not (?:for|to be)|do not) |(?<!\p{L})(?:под )?эмбарго|(?<!\p{L})не (?:публик|для|подлежит|разгл|распростр)/giu;

function outsideReading({ reason, text }: Dropped, desk: DeskTime): Reading[] {
  if (speaksOfOthers.has(reason)) return [];
  for (const line of text.split('\n')) {
    // A header's words come as one piece, so the line may begin anywhere in it.
    for (const at of [0, ...[...line.matchAll(beginnings)].map(({ index }) => index)]) {
      const found = releaseLineInText(line.slice(at), desk, false);
      if (!found?.embargo) continue;
      return [
        { line: line.slice(at), embargo: unseen.has(reason) ? openEmbargo(confirmedEmbargo(found.embargo)) : found.embargo, day: null },
      ];
    }
  }
  return [];
}
