import { openEmbargo, unknownInstant } from '../release/openEmbargo.ts';
import type { Embargo } from '../release/release.ts';
import { momentInText, type DeskTime, type Moment } from './momentInText.ts';
import { barePhrase, closingPhrase, fillers, furniture, immediatePhrase, mention, untilPhrase, weakPhrase } from './releaseLinePhrases.ts';

/** A line that says when a text may be used. */
export interface ReleaseLine {
  /** Null where it may be used at once; open (openEmbargo.ts) where the line leaves something to a person. */
  embargo: Embargo | null;
  /** How much of the line belongs to it; what follows is prose. 0 for a sentence that only may be meant so, and stays. */
  length: number;
  /** The day of issue that a line without an embargo names. */
  day: string | null;
}

const longest = 1000;

/**
 * Reads a line such as "EMBARGOED UNTIL 20 October 2022, 14:00 (Dushanbe time)" or «Для немедленной публикации»; null for any other.
 * `isEdge` tells that it stands at the beginning or end of the text, where weaker words count too.
 */
export function releaseLineInText(line: string, desk: DeskTime, isEdge: boolean): ReleaseLine | null {
  if (line.length > longest) return null;
  const start = furniture.exec(line)?.[0].length ?? 0;
  const rest = line.slice(start);
  return immediate(rest, start, desk) ?? held(rest, start, desk, isEdge) ?? closing(line, desk) ?? (isEdge ? mentioned(line, desk) : null);
}

/** Reads a line that goes on from one with the words of an embargo and no moment: "20 October 2022, 14:00 GMT". */
export function isMoment(line: string, desk: DeskTime): boolean {
  const { lacks, spans } = momentInText(line, desk);
  return line.length <= 120 && lacks.size < 3 && !lacks.has('day') && wordsLeft(line, spans).length <= 1;
}

function immediate(rest: string, start: number, desk: DeskTime): ReleaseLine | null {
  const phrase = immediatePhrase.exec(rest)?.[0];
  if (phrase === undefined) return null;
  const after = rest.slice(phrase.length);
  // "For immediate release of the hostages" goes on; a line of its own ends, or names its day.
  if (/^\s*\p{Ll}/u.test(after)) return null;
  const { end, moment } = leadOf(after, desk);
  const isDay = moment.until !== null && wordsLeft(after.slice(0, end), moment.spans).length <= 1;
  const taken = isDay ? end : 0;
  return {
    embargo: null,
    length: start + phrase.length + taken + tail(after.slice(taken)),
    day: isDay && !moment.lacks.has('day') ? dayOf(after, desk) : null,
  };
}

function held(rest: string, start: number, desk: DeskTime, isEdge: boolean): ReleaseLine | null {
  const until = untilPhrase.exec(rest)?.[0];
  const bare = barePhrase.exec(rest)?.[0];
  const weak = isEdge ? weakPhrase.exec(rest)?.[0] : undefined;
  const phrase = until ?? bare ?? weak;
  if (phrase === undefined) return null;
  const after = rest.slice(phrase.length);
  const { end, moment } = leadOf(after, desk);
  const left = wordsLeft(after.slice(0, end), moment.spans);
  const says = moment.until !== null || !moment.lacks.has('time');
  if (says) {
    if (until === undefined && left.length > 3) return null;
    // A sentence goes on after its moment: perhaps it speaks of another embargo.
    if (left.length > 6) return { embargo: embargoOf(moment, true), length: 0, day: null };
    return { embargo: embargoOf(moment), length: start + phrase.length + end + tail(after.slice(end)), day: null };
  }
  if (until === undefined && bare === undefined) return null;
  const isLoud = rest === rest.toUpperCase();
  if (left.length > (until !== undefined ? 8 : isLoud ? 3 : 0)) return null;
  return { embargo: embargoOf(moment), length: start + phrase.length + end + tail(after.slice(end)), day: null };
}

/** «14:00 МСК 20 октября 2026 года – эмбарго» */
function closing(line: string, desk: DeskTime): ReleaseLine | null {
  const phrase = closingPhrase.exec(line);
  if (!phrase || phrase.index === 0 || line.length > 160) return null;
  const before = line.slice(0, phrase.index);
  const moment = momentInText(before, desk);
  const says = moment.until !== null || !moment.lacks.has('time');
  return says && wordsLeft(before, moment.spans).length <= 2 ? { embargo: embargoOf(moment), length: line.length, day: null } : null;
}

function mentioned(line: string, desk: DeskTime): ReleaseLine | null {
  const words = mention.exec(line);
  if (!words) return null;
  const { moment } = leadOf(line.slice(words.index), desk);
  return { embargo: embargoOf(moment, true), length: 0, day: null };
}

function embargoOf({ until, zone, lacks }: Moment, isDoubtful = false): Embargo {
  const embargo = { until: until ?? unknownInstant, zone };
  return lacks.size === 0 && !isDoubtful ? embargo : openEmbargo(embargo);
}

/** The beginning of a text, up to the end of a sentence, that says the most of a moment; among equals the shortest. */
function leadOf(text: string, desk: DeskTime): { end: number; moment: Moment } {
  const ends = [...text.matchAll(/(?:[.!?;]|\s[–—|])(?=\s)|\n/gu)].map(({ index, 0: sign }) => index + sign.length);
  const leads = [...ends.slice(0, 8), text.length].map((end) => ({ end, moment: momentInText(text.slice(0, end), desk) }));
  return leads.reduce((best, lead) => (lead.moment.lacks.size < best.moment.lacks.size ? lead : best));
}

const dayOf = (text: string, desk: DeskTime): string | null => momentInText(text, { ...desk, zone: 'UTC' }).until?.slice(0, 10) ?? null;

/** The words of a text that are neither a moment nor belong to one. */
function wordsLeft(text: string, spans: Moment['spans']): string[] {
  const bare = spans.reduce((left, [start, end]) => left.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + left.slice(end), text);
  return bare.replace(fillers, ' ').match(/\p{L}{2,}/gu) ?? [];
}

/** How much of what follows a release line is not worth a paragraph: signs, and a word or two. */
function tail(text: string): number {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length < 3 ? text.length : (/^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0);
}
