import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ReleaseText } from '../../core/history/revision.ts';
import { readStoredDocument, storedDocument } from '../../core/release/document/storedDocument.ts';
import { releaseFieldsSchema } from '../../core/release/release.ts';
import type { Release } from '../../core/release/release.ts';
import { seal } from './seal.ts';

/** A text as a row keeps it: fields and document in one JSON, sealed with the id of its release and the instant it was saved. */
export interface StoredText {
  json: string;
  saved_at: string;
  sha256: string;
}

/** Makes the row of a text. */
export function storeText(id: string, { fields, document }: ReleaseText, savedAt: string): StoredText {
  const json = JSON.stringify({ fields, document: storedDocument(document) });
  return { json, saved_at: savedAt, sha256: seal(id, savedAt, json) };
}

/** Tells whether a text is the one that was stored for this release, to the last bit. */
export const isWhole = (id: string, text: StoredText): boolean => seal(id, text.saved_at, text.json) === text.sha256;

/** Reads a whole text. */
export function readText({ json }: Pick<StoredText, 'json'>): ReleaseText {
  const stored = JSON.parse(json) as { fields: unknown; document: unknown };
  return { fields: releaseFieldsSchema.parse(stored.fields), document: readStoredDocument(stored.document) };
}

/** A release frozen for a parcel, as JSON. */
export const releaseJson = (release: Release): string => JSON.stringify({ ...release, document: storedDocument(release.document) });

/** Reads a frozen release back. */
export function readReleaseJson(json: string): Release {
  const stored = JSON.parse(json) as Release & { document: unknown };
  return { ...stored, document: readStoredDocument(stored.document) };
}

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
