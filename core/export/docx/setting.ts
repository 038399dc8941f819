import type { Sheet } from '../sheet/sheet.ts';
import { textWidth } from './page.ts';

/** What is counted while a document is set, so that ids are the same for the same release. */
export interface Setting extends Counters {
  sheet: Sheet;
  /** How wide text, tables and pictures may be, in twips. */
  width: number;
}

/** What is counted through a whole document, however many texts stand in it. */
export interface Counters {
  /** The next list, counted from 1. */
  nextList: () => number;
  /** The next picture, counted from 1. */
  nextPicture: () => number;
}

/** Counters that start anew for every document; `pictures` are those that stand in it already. */
export function newCounters(pictures = 0): Counters {
  let lists = 0;
  let last = pictures;
  return { nextList: () => (lists += 1), nextPicture: () => (last += 1) };
}

/** A text to be set. */
export const newSetting = (sheet: Sheet, counters = newCounters(), width = textWidth): Setting => ({ sheet, width, ...counters });
