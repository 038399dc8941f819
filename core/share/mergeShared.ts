import type { ReleaseText } from '../history/revision.ts';
import type { Merged } from '../merge/conflict.ts';
import { mergeBlocks } from '../merge/mergeBlocks.ts';
import { mergeContact } from '../merge/mergeContact.ts';
import { mergeList } from '../merge/mergeList.ts';
import { mergeObject } from '../merge/mergeObject.ts';
import { mergeRelease, type Draft } from '../merge/mergeRelease.ts';
import { merged3, type Merged3 } from '../merge/merged3.ts';
import { documentVersion, type ReleaseDocument } from '../release/document/document.ts';
import { emptyFields } from '../release/newRelease.ts';
import { readSharedDraft, sharedDraft } from './sharedDraft.ts';
import { readSharedEntry, sharedJson, type SharedEntries } from './sharedEntry.ts';
import type { EntryKind, ShareKind } from './shareKind.ts';

/** What two versions come to. `places` are those a person has to decide; null when a version cannot be read. */
export type MergedShare = { json: string; places: number } | null;

/** Merges two versions of something shared. Without a common version, whatever differs is for a person to decide. */
export function mergeShared(kind: ShareKind, base: string | null, ours: string, theirs: string): MergedShare {
  if (kind !== 'drafts') return mergeEntries(kind, base, ours, theirs);
  const merged = mergeDrafts(base, ours, theirs);
  return merged && { json: sharedDraft(merged.value), places: merged.conflicts.length };
}

/** Merges two versions of a draft, with the places a person has to decide. */
export function mergeDrafts(base: string | null, ours: string, theirs: string): Merged<Draft> | null {
  const [own, other] = [readSharedDraft(ours), readSharedDraft(theirs)];
  const was = base === null ? null : readSharedDraft(base);
  return own && other && mergeTexts(was, own, other);
}

/** The same of texts that have been read. Without a common version, both sides began with nothing. */
export const mergeTexts = (base: ReleaseText | null, ours: ReleaseText, theirs: ReleaseText): Merged<Draft> =>
  mergeRelease(base ?? nothingWritten(ours), ours, theirs);

/** What both sides began with where nobody knows what they had in common: nothing. */
const nothingWritten = ({ fields }: ReleaseText): Draft => ({
  fields: emptyFields(fields.language, null),
  document: { version: documentVersion, blocks: [] },
});

function mergeEntries(kind: EntryKind, base: string | null, ours: string, theirs: string): MergedShare {
  const [own, other] = [readSharedEntry(kind, ours), readSharedEntry(kind, theirs)];
  const was = base === null ? null : readSharedEntry(kind, base);
  if (!own || !other) return null;
  if (!was) return { json: ours, places: 1 };
  const { value, isClear } = mergeRead(kind, was, own, other);
  return { json: sharedJson(kind, value), places: isClear ? 0 : 1 };
}

type Texts<T> = Partial<Record<string, T>>;

function mergeRead<K extends EntryKind>(
  kind: K,
  base: SharedEntries[K],
  ours: SharedEntries[K],
  theirs: SharedEntries[K],
): Merged3<SharedEntries[K]> {
  const three = [base, ours, theirs] as unknown as [never, never, never];
  if (kind === 'contacts') return mergeContact(...three) as unknown as Merged3<SharedEntries[K]>;
  if (kind === 'templates') return mergeObject<SharedEntries['templates']>(...three, { document: mergeText }) as Merged3<SharedEntries[K]>;
  if (kind === 'trainings') return mergeObject<SharedEntries['trainings']>(...three, { names: mergeNames }) as Merged3<SharedEntries[K]>;
  if (kind === 'signoffs') return mergeObject<SharedEntries['signoffs']>(...three, { texts: mergeLines }) as Merged3<SharedEntries[K]>;
  return mergeObject<SharedEntries['snippets']>(...three, { texts: mergeSnippetTexts }) as Merged3<SharedEntries[K]>;
}

/** Each language for itself. */
const eachLanguage =
  <T>(merge: (base: T, ours: T, theirs: T) => Merged3<T>) =>
  <O extends Texts<T>>(base: O, ours: O, theirs: O): Merged3<O> => {
    const ways = Object.fromEntries(Object.keys({ ...base, ...ours, ...theirs }).map((language) => [language, merge]));
    return mergeObject(base, ours, theirs, ways as never);
  };
const mergeNames = eachLanguage<string>(merged3);
const mergeText = (base: ReleaseDocument, ours: ReleaseDocument, theirs: ReleaseDocument): Merged3<ReleaseDocument> => {
  const { value: blocks, conflicts } = mergeBlocks(base.blocks, ours.blocks, theirs.blocks);
  return { value: { ...ours, blocks }, isClear: conflicts.length === 0 };
};
const mergeLines = eachLanguage<string[]>(mergeList);
const mergeSnippetTexts = eachLanguage<{ title: string; paragraphs: string[] }>((base, ours, theirs) =>
  mergeObject(base, ours, theirs, { title: merged3, paragraphs: mergeList }),
);
