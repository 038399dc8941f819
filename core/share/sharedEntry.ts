import { canonicalJson } from '../canonicalJson.ts';
import { contactSnapshotSchema, type Contact } from '../contact/contact.ts';
import { signOffSchema, type SignOff } from '../contact/signOff.ts';
import { storedWithDocument } from '../release/document/storedWithDocument.ts';
import { ownTemplateSchema, type OwnTemplate } from '../release/ownTemplate.ts';
import { trainingSchema, type Training } from '../training/training.ts';
import { snippetSchema, type Snippet } from '../snippet/snippet.ts';
import { parsedJson, stored, type Stored } from '../stored/stored.ts';
import { documentWithPublicNumbers, withPublicNumbers } from './publicNumbers.ts';
import type { EntryKind } from './shareKind.ts';

/** What of an entry of each book travels. When it was changed last is each desk's own. */
const shapes = {
  contacts: stored(contactSnapshotSchema, 1, []),
  signoffs: stored(signOffSchema.pick({ texts: true }), 1, []),
  snippets: stored(snippetSchema.pick({ name: true, texts: true }), 1, []),
  templates: storedWithDocument(stored(ownTemplateSchema.omit({ id: true, updatedAt: true }), 1, [])),
  trainings: stored(trainingSchema.omit({ id: true, updatedAt: true }), 1, []),
};

/** The entries of the books, by kind. */
export interface Entries {
  contacts: Contact;
  signoffs: SignOff;
  snippets: Snippet;
  templates: OwnTemplate;
  trainings: Training;
}
/** What of an entry is shared, by kind. */
export type SharedEntries = { [K in EntryKind]: NonNullable<ReturnType<(typeof shapes)[K]['read']>> };

/** An entry of a book as it travels: JSON that is the same on every desk that holds the same. */
export function sharedEntry<K extends EntryKind>(kind: K, entry: Entries[K]): string {
  const { id: _, updatedAt: __, ...said } = fitToTravel(kind, entry);
  return sharedJson(kind, said as SharedEntries[K]);
}

/** What of an entry travels, read before or merged, as it travels. */
export const sharedJson = <K extends EntryKind>(kind: K, said: SharedEntries[K]): string =>
  canonicalJson((shapes[kind] as unknown as Stored<SharedEntries[K]>).over(undefined, said));

function fitToTravel(kind: EntryKind, entry: Entries[EntryKind]): Entries[EntryKind] {
  if (kind === 'contacts') return withPublicNumbers(entry as Contact);
  if (kind !== 'templates') return entry;
  const template = entry as OwnTemplate;
  return { ...template, document: documentWithPublicNumbers(template.document) };
}

/** Reads an entry that travelled, with what only newer programs know of it; null when this version cannot read it. */
export const readSharedEntry = <K extends EntryKind>(kind: K, json: string): SharedEntries[K] | null =>
  shapes[kind].read(parsedJson(json)) as SharedEntries[K] | null;
