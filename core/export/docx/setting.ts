import type { Sheet } from '../sheet/sheet.ts';

/** What is counted while a document is set, so that ids are the same for the same release. */
export interface Setting {
  sheet: Sheet;
  /** The next list, counted from 1. */
  nextList: () => number;
  /** The next picture, counted from 1. */
  nextPicture: () => number;
}

/** Counters that start anew for every document. */
export function newSetting(sheet: Sheet): Setting {
  let lists = 0;
  let pictures = 0;
  return { sheet, nextList: () => (lists += 1), nextPicture: () => (pictures += 1) };
}
