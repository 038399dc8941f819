import type { Sheet } from '../sheet/sheet.ts';
import type { Commented } from './commented.ts';
import { textWidth } from './page.ts';

/** What is counted while a document is set, so that ids are the same for the same release. */
export interface Setting extends Counters {
  sheet: Sheet;
  /** How wide text, tables and pictures may be, in twips. */
  width: number;
  /** Which comments a passage begins; none but in a file for colleagues. */
  claim: Commented['claim'];
}

/** What is counted through a whole document, however many texts stand in it. */
export interface Counters {
  /** The next list, counted from 1. */
  nextList: () => number;
  /** The next picture, counted from 1. */
  nextPicture: () => number;
  /** The number a photo is captioned with, the same each time; `isNew` the first time. */
  photoNumber: (sha256: string) => { number: number; isNew: boolean };
}

/** Counters that start anew for every document; `pictures` are those that stand in it already. */
export function newCounters(pictures = 0): Counters {
  let lists = 0;
  let last = pictures;
  const numbers = new Map<string, number>();
  const photoNumber = (sha256: string) => {
    const known = numbers.get(sha256);
    const number = known ?? numbers.size + 1;
    numbers.set(sha256, number);
    return { number, isNew: known === undefined };
  };
  return { photoNumber, nextList: () => (lists += 1), nextPicture: () => (last += 1) };
}

/** A text to be set. */
export const newSetting = (
  sheet: Sheet,
  counters = newCounters(),
  width = textWidth(sheet.paper),
  claim: Commented['claim'] = () => [],
): Setting => ({ sheet, width, claim, ...counters });
