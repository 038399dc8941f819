import { stored } from '../stored/stored.ts';
import { readStoredDocument, storedDocument } from './document/storedDocument.ts';
import { releaseFieldsSchema, releaseSchema, type Release } from './release.ts';

/** The words of a release: its fields and its document. */
type Text = Pick<Release, 'fields' | 'document'>;

/** The fields of a release as they are stored. */
export const storedFields = stored(releaseFieldsSchema, 1, []);

/** What stands around the words of a release frozen for a parcel. */
const storedEnvelope = stored(releaseSchema.omit({ fields: true, document: true }), 1, []);

/** Reads fields and document of any version; what this one does not know stays on them. Null where they cannot be read. Never throws. */
export function readReleaseText(value: unknown): Text | null {
  const held = asRecord(value);
  const fields = storedFields.read(held['fields']);
  const document = readDocument(held['document']);
  return fields && document && { fields, document };
}

/** The same words without the fields this version does not know: what the window is given, which takes no others back. */
export function knownText({ fields, document: { version, blocks, threads } }: Text): Text {
  return { fields: storedFields.known(fields) ?? fields, document: { version, blocks, ...(threads ? { threads } : {}) } };
}

/** Fields and document in the shape they are stored in. */
interface StorableText {
  fields: object;
  document: { blocks: unknown[] };
}

/** Gives the words of a release the shape they are stored in. What another version of the program knew of the words before stays. */
export function storableText({ fields, document }: Text, before: Text | null): StorableText {
  const { version: _, blocks: __, threads: ___, ...unknown } = before?.document ?? document;
  return {
    fields: before ? storedFields.over(before.fields, fields) : fields,
    document: { ...unknown, ...(storedDocument(document) as unknown as StorableText['document']) },
  };
}

/** Reads a release frozen for a parcel, of any version. Null where it cannot be read. Never throws. */
export function readFrozenRelease(value: unknown): Release | null {
  const { fields, document, ...around } = asRecord(value);
  const envelope = storedEnvelope.read(around);
  const text = readReleaseText({ fields, document });
  return envelope && text && { ...envelope, ...text };
}

function readDocument(value: unknown): Text['document'] | null {
  try {
    return readStoredDocument(value);
  } catch {
    return null;
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
