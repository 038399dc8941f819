import type { Sheet } from '../sheet/sheet.ts';

/** What is counted while a document is set, so that ids are the same for the same release. */
export interface Setting extends Counters {
  sheet: Sheet;
}

/** What is counted through a whole document, however many texts stand in it. */
export interface Counters {
  /** The next list, counted from 1. */
  nextList: () => number;
  /** The next picture, counted from 1. */
  nextPicture: () => number;
}

/** Counters that start anew for every document. */
export function newCounters(): Counters {
  let lists = 0;
  let pictures = 0;
  return { nextList: () => (lists += 1), nextPicture: () => (pictures += 1) };
}

/** A text to be set. */
export const newSetting = (sheet: Sheet, counters = newCounters()): Setting => ({ sheet, ...counters });
