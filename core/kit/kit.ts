import type { Release } from '../release/release.ts';

/** A press kit: releases in the order they are handed out, under one title. */
export interface Kit {
  id: string;
  /** What the kit is about, usually the training. */
  title: string;
  /** The language of its fixed words: cover, contents, headings. */
  language: 'en' | 'ru';
  /** As typed: "3", or empty. */
  number: string;
  version: string;
  releases: readonly Release[];
}
