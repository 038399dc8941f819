import type { ReleaseLanguage } from '../../i18n/language.ts';
import type { PhotoBytes } from '../exporter.ts';
import type { PrintedContact } from './printedContact.ts';
import type { Run } from './printedRuns.ts';

/** An item of a printed list. A list whose items are all empty is not printed. */
export interface PrintedItem {
  runs: Run[];
  list: PrintedList | null;
}
/** A printed list, at any depth. */
export interface PrintedList {
  ordered: boolean;
  /** The number of the first item where it is not 1; only where ordered. */
  start?: number;
  items: PrintedItem[];
}
/** A cell; every row of a printed table has the same number of them. */
export interface PrintedCell {
  header: boolean;
  runs: Run[];
}
/** A photo as it is printed. `photo` is null when its bytes were not there. */
export interface PrintedFigure {
  photo: { sha256: string; file: PhotoBytes } | null;
  /** What the picture shows; where nobody has written it, the caption. Empty exactly when the picture is decorative. */
  alt: string;
  caption: Run[];
  credit: string;
}

/** A part of the printed body, in reading order. */
export type Part =
  /** `dateline` stands before the first words of the lede and is empty elsewhere. */
  | { type: 'paragraph'; dateline: string; runs: Run[] }
  | { type: 'heading'; level: 2 | 3; runs: Run[] }
  /** `attribution` names who said it and is empty where nobody is named. */
  | { type: 'quote'; runs: Run[]; attribution: string; language: ReleaseLanguage }
  | { type: 'rule' }
  | ({ type: 'list' } & PrintedList)
  /** `headerRow` tells that the first row heads the columns. */
  | { type: 'table'; caption: string; headerRow: boolean; rows: PrintedCell[][] }
  | ({ type: 'figure' } & PrintedFigure)
  | { type: 'signOff'; lines: string[] }
  /** Neighbouring contact cards; `heading` is null where the writer has put a heading before them. */
  | { type: 'contacts'; heading: string | null; contacts: PrintedContact[] }
  | { type: 'contactLine'; contact: PrintedContact }
  | { type: 'notShown'; note: string };

/** One kind of part. */
export type PartOf<T extends Part['type']> = Extract<Part, { type: T }>;
