import { canonicalJson } from '../canonicalJson.ts';
import type { ReleaseText } from '../history/revision.ts';
import { readStoredDocument, storedDocument } from '../release/document/storedDocument.ts';
import { releaseFieldsSchema } from '../release/release.ts';
import { documentWithPublicNumbers } from './publicNumbers.ts';

/** A draft as it travels between desks: JSON that is the same on every desk that holds the same words. */
export const sharedDraft = ({ fields, document }: ReleaseText): string =>
  canonicalJson({ fields, document: storedDocument(documentWithPublicNumbers(document)) });

/** Reads a draft that travelled; null when this version of the program cannot read it. Blocks it does not know stay as they came. */
export function readSharedDraft(json: string): ReleaseText | null {
  try {
    const { fields, document } = JSON.parse(json) as { fields?: unknown; document?: unknown };
    const read = releaseFieldsSchema.safeParse(fields);
    return read.success ? { fields: read.data, document: readStoredDocument(document) } : null;
  } catch {
    return null;
  }
}
