import { storedContact } from '../../core/contact/contact.ts';
import { storedSignOff } from '../../core/contact/signOff.ts';
import type { ReleaseText } from '../../core/history/revision.ts';
import type { Release } from '../../core/release/release.ts';
import { documentText } from '../../core/release/documentText.ts';
import { documentWithOwnNumbers, withOwnNumbers } from '../../core/share/publicNumbers.ts';
import { entryName } from '../../core/share/entryLines.ts';
import { readSharedDraft, sharedDraft } from '../../core/share/sharedDraft.ts';
import { readSharedEntry, sharedEntry, type Entries, type SharedEntries } from '../../core/share/sharedEntry.ts';
import type { EntryKind, ShareKind } from '../../core/share/shareKind.ts';
import { storedOwnTemplate } from '../../core/release/ownTemplate.ts';
import { storedTraining } from '../../core/training/training.ts';
import { storedSnippet } from '../../core/snippet/snippet.ts';
import { parsedJson, type Stored } from '../../core/stored/stored.ts';
import { writeBookRow, type BookRow } from './book.ts';
import type { Database } from './database.ts';
import { putText } from './putText.ts';
import { findMeta, writeMeta } from './releaseMeta.ts';
import { addRelease } from './releases.ts';
import { currentText, type Tell } from './releaseTexts.ts';
import { dropFromIndex } from './search.ts';
import { readText } from './storedText.ts';

/** What this library has of something that is shared. `json` is null where there is none or it lies in the trash. */
export interface SharedLocal {
  json: string | null;
  seal: string;
  isTrashed: boolean;
  /** A draft nobody has written in yet. */
  isBlank: boolean;
  /** Its text is frozen while it is on its way out. */
  isLocked: boolean;
}

/** The seal of what is not there, or lies in the trash. */
export const noSeal = '';

/** The tables the entries lie in. */
export const tableOf = {
  contacts: 'contacts',
  signoffs: 'sign_offs',
  snippets: 'snippets',
  templates: 'own_templates',
  trainings: 'trainings',
} as const satisfies Record<EntryKind, string>;
const shapes = {
  contacts: storedContact,
  signoffs: storedSignOff,
  snippets: storedSnippet,
  templates: storedOwnTemplate,
  trainings: storedTraining,
};

const nothing: SharedLocal = { json: null, seal: noSeal, isTrashed: false, isBlank: false, isLocked: false };

/** What this library has; null when the text there is cannot be read and is left alone. */
export function sharedLocal(database: Database, kind: ShareKind, id: string, tell: Tell): SharedLocal | null {
  if (kind !== 'drafts') return entryHere(database, kind, id);
  const meta = findMeta(database, id);
  if (!meta) return nothing;
  const isLocked = meta.status === 'waiting' || meta.status === 'sending';
  if (meta.trashed_at !== null) return { ...nothing, isTrashed: true, isLocked };
  const text = currentText(database, meta, tell);
  if (!text) return null;
  const read = readText(text);
  if (!read) return null;
  return { json: sharedDraft(read), seal: text.sha256, isTrashed: false, isBlank: isBlank(read), isLocked };
}

const isBlank = ({ fields, document }: ReleaseText): boolean =>
  fields.headline.trim() === '' && documentText(document, fields.language).trim() === '';

function entryHere(database: Database, kind: EntryKind, id: string): SharedLocal | null {
  const row = bookRow(database, kind, id);
  if (!row) return nothing;
  if (row.removed_at !== null) return { ...nothing, isTrashed: true };
  const entry = entryIn(kind, row);
  return entry && { ...nothing, json: sharedEntry(kind, entry), seal: row.sha256 };
}

const bookRow = (database: Database, kind: EntryKind, id: string): BookRow | undefined =>
  database.get<BookRow>(`SELECT id, json, removed_at, sha256 FROM ${tableOf[kind]} WHERE id = ?`, id);
const entryIn = <K extends EntryKind>(kind: K, { json }: BookRow): Entries[K] | null =>
  shapes[kind].read(parsedJson(json)) as Entries[K] | null;

/** Puts what travelled in the place of what is here, with the numbers that never left; brings it back from the trash. */
export function putShared(database: Database, kind: ShareKind, id: string, json: string, now: Date, tell: Tell): void {
  if (kind === 'drafts') putDraft(database, id, json, now, tell);
  else putEntry(database, kind, id, json, now);
}

function putDraft(database: Database, id: string, json: string, now: Date, tell: Tell): void {
  const arrived = readSharedDraft(json);
  if (!arrived) throw new Error(`Draft ${id} was to be taken in and cannot be read`);
  const meta = findMeta(database, id);
  const at = now.toISOString();
  if (!meta) {
    const release: Release = { id, status: 'draft', ...arrived, createdAt: at, updatedAt: at };
    addRelease(database, release);
    return;
  }
  const current = currentText(database, meta, tell);
  const here = current && readText(current);
  const document = here ? documentWithOwnNumbers(arrived.document, here.document) : arrived.document;
  // Ready was said of the words that stood there.
  const status = meta.status === 'ready' ? 'draft' : meta.status;
  const text = { fields: arrived.fields, document };
  putText(database, { meta: { ...meta, status, trashed_at: null }, current, text, reason: 'shared', now });
}

function putEntry(database: Database, kind: EntryKind, id: string, json: string, now: Date): void {
  const arrived = readSharedEntry(kind, json);
  if (!arrived) throw new Error(`Entry ${id} of ${kind} was to be taken in and cannot be read`);
  const row = bookRow(database, kind, id);
  const own = row ? entryIn(kind, row) : null;
  const said = own ? withNumbersHere(kind, arrived, own) : arrived;
  const entry = { ...said, id, updatedAt: now.toISOString() };
  const stored = (shapes[kind] as Stored<Entries[EntryKind]>).over(undefined, entry);
  writeBookRow(database, tableOf[kind], { id, json: JSON.stringify(stored), removed_at: null });
}

/** An entry that arrived, with the numbers that never left this computer. */
function withNumbersHere<K extends EntryKind>(kind: K, arrived: SharedEntries[K], own: Entries[K]): SharedEntries[K] {
  if (kind === 'contacts') return withOwnNumbers(arrived as SharedEntries['contacts'], own as Entries['contacts']) as SharedEntries[K];
  if (kind !== 'templates') return arrived;
  const [theirs, ours] = [arrived as SharedEntries['templates'], own as Entries['templates']];
  return { ...theirs, document: documentWithOwnNumbers(theirs.document, ours.document) } as SharedEntries[K];
}

/** Puts something into the trash because a person agreed to its deletion elsewhere. */
export function trashShared(database: Database, kind: ShareKind, id: string, now: Date): void {
  const at = now.toISOString();
  if (kind !== 'drafts') {
    const row = bookRow(database, kind, id);
    if (row) writeBookRow(database, tableOf[kind], { ...row, removed_at: at });
    return;
  }
  const meta = findMeta(database, id);
  if (!meta) return;
  writeMeta(database, { ...meta, trashed_at: at }, false);
  dropFromIndex(database, meta.n);
}

/** What something shared is called in a list. */
export const sharedName = (kind: ShareKind, json: string): string =>
  kind === 'drafts' ? (readSharedDraft(json)?.fields.headline ?? '') : entryName(kind, json);
