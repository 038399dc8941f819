import { z } from 'zod';
import { canonicalJson } from '../canonicalJson.ts';
import { contactSnapshotSchema, type Contact } from '../contact/contact.ts';
import { signOffSchema, type SignOff } from '../contact/signOff.ts';
import { ownTemplateSchema, type OwnTemplate } from '../release/ownTemplate.ts';
import { trainingSchema, type Training } from '../training/training.ts';
import { snippetSchema, type Snippet } from '../snippet/snippet.ts';
import { documentWithPublicNumbers, withPublicNumbers } from './publicNumbers.ts';
import type { EntryKind } from './shareKind.ts';

/** What of an entry of each book travels. When it was changed last is each desk's own. */
const schemas = {
  contacts: contactSnapshotSchema,
  signoffs: signOffSchema.pick({ texts: true }),
  snippets: snippetSchema.pick({ name: true, texts: true }),
  templates: ownTemplateSchema.omit({ id: true, updatedAt: true }),
  trainings: trainingSchema.omit({ id: true, updatedAt: true }),
} as const satisfies Record<EntryKind, z.ZodType>;

/** The entries of the books, by kind. */
export interface Entries {
  contacts: Contact;
  signoffs: SignOff;
  snippets: Snippet;
  templates: OwnTemplate;
  trainings: Training;
}
/** What of an entry is shared, by kind. */
export type SharedEntries = { [K in EntryKind]: z.infer<(typeof schemas)[K]> };

/** An entry of a book as it travels: JSON that is the same on every desk that holds the same. */
export function sharedEntry<K extends EntryKind>(kind: K, entry: Entries[K]): string {
  const { id: _, updatedAt: __, ...said } = fitToTravel(kind, entry);
  return canonicalJson(said);
}

function fitToTravel(kind: EntryKind, entry: Entries[EntryKind]): Entries[EntryKind] {
  if (kind === 'contacts') return withPublicNumbers(entry as Contact);
  if (kind !== 'templates') return entry;
  const template = entry as OwnTemplate;
  return { ...template, document: documentWithPublicNumbers(template.document) };
}

/** Reads an entry that travelled; null when this version of the program cannot read it. */
export function readSharedEntry<K extends EntryKind>(kind: K, json: string): SharedEntries[K] | null {
  try {
    return (schemas[kind].safeParse(JSON.parse(json)).data as SharedEntries[K] | undefined) ?? null;
  } catch {
    return null;
  }
}
