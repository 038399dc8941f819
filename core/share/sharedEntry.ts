import { z } from 'zod';
import { canonicalJson } from '../canonicalJson.ts';
import { contactSnapshotSchema, type Contact } from '../contact/contact.ts';
import { signOffSchema, type SignOff } from '../contact/signOff.ts';
import { snippetSchema, type Snippet } from '../snippet/snippet.ts';
import { withPublicNumbers } from './publicNumbers.ts';
import type { EntryKind } from './shareKind.ts';

/** What of an entry of each book travels. When it was changed last is each desk's own. */
const schemas = {
  contacts: contactSnapshotSchema,
  signoffs: signOffSchema.pick({ texts: true }),
  snippets: snippetSchema.pick({ name: true, texts: true }),
} as const satisfies Record<EntryKind, z.ZodType>;

/** The entries of the books, by kind. */
export interface Entries {
  contacts: Contact;
  signoffs: SignOff;
  snippets: Snippet;
}
/** What of an entry is shared, by kind. */
export type SharedEntries = { [K in EntryKind]: z.infer<(typeof schemas)[K]> };

/** An entry of a book as it travels: JSON that is the same on every desk that holds the same. */
export function sharedEntry<K extends EntryKind>(kind: K, entry: Entries[K]): string {
  const { id: _, updatedAt: __, ...said } = kind === 'contacts' ? withPublicNumbers(entry as Contact) : entry;
  return canonicalJson(said);
}

/** Reads an entry that travelled; null when this version of the program cannot read it. */
export function readSharedEntry<K extends EntryKind>(kind: K, json: string): SharedEntries[K] | null {
  try {
    return (schemas[kind].safeParse(JSON.parse(json)).data as SharedEntries[K] | undefined) ?? null;
  } catch {
    return null;
  }
}
