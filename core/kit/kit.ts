import type { Release } from '../release/release.ts';

/** What stands in a kit: a release, or a sheet that is made of all of them. */
export type KitPart = { type: 'release'; release: Release } | { type: 'photo-sheet' } | { type: 'contacts' };

/** A press kit: its parts in the order they are handed out, under one title. */
export interface Kit {
  id: string;
  /** What the kit is about, usually the training. */
  title: string;
  /** The language of its fixed words: cover, contents, headings. */
  language: 'en' | 'ru';
  /** As typed: "3", or empty. */
  number: string;
  version: string;
  parts: readonly KitPart[];
}

/** The releases of a kit and what stands beside them, in their order. */
export const releasesOf = ({ parts }: Pick<Kit, 'parts'>): Release[] =>
  parts.flatMap((part) => (part.type === 'release' ? part.release : []));
