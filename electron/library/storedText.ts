import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ReleaseText } from '../../core/history/revision.ts';
import type { Release } from '../../core/release/release.ts';
import { readFrozenRelease, readReleaseText, storableText } from '../../core/release/storedRelease.ts';
import { parsedJson } from '../../core/stored/stored.ts';
import { seal } from './seal.ts';

/** A text as a row keeps it: fields and document in one JSON, sealed with the id of its release and the instant it was saved. */
export interface StoredText {
  json: string;
  saved_at: string;
  sha256: string;
}

/** Makes the row of a text. What another version of the program knew of the text `before` it is kept. */
export function storeText(id: string, text: ReleaseText, savedAt: string, before: ReleaseText | null = null): StoredText {
  const json = JSON.stringify(storableText(text, before));
  return { json, saved_at: savedAt, sha256: seal(id, savedAt, json) };
}

/** Tells whether a text is the one that was stored for this release, to the last bit. */
export const isWhole = (id: string, text: StoredText): boolean => seal(id, text.saved_at, text.json) === text.sha256;

/** Reads a whole text, with what only another version of the program knows; null where this one cannot read it. */
export const readText = ({ json }: Pick<StoredText, 'json'>): ReleaseText | null => readReleaseText(parsedJson(json));

/** A release frozen for a parcel, as JSON. */
export const releaseJson = (release: Release): string => JSON.stringify({ ...release, ...storableText(release, null) });

/** Reads a frozen release back; null where this version of the program cannot read it. */
export const readReleaseJson = (json: string): Release | null => readFrozenRelease(parsedJson(json));

/** Deflates a text; old revisions are read once a year. */
export const pack = (json: string): Uint8Array => deflateRawSync(json);

/** Inflates a text again, or gives null when the bytes are damaged. */
export function unpack(packed: Uint8Array): string | null {
  try {
    return inflateRawSync(packed).toString();
  } catch {
    return null;
  }
}
