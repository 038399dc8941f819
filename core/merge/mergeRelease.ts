import { canonicalJson } from '../canonicalJson.ts';
import type { ReleaseDocument } from '../release/document/document.ts';
import type { ReleaseFields } from '../release/release.ts';
import type { Conflict, FieldConflict, Merged } from './conflict.ts';
import { mergeBlocks } from './mergeBlocks.ts';
import { mergeThreads } from './mergeThreads.ts';
import { merged3 } from './merged3.ts';

/** What of a release is written by people: its fields and its text. */
export interface Draft {
  fields: ReleaseFields;
  document: ReleaseDocument;
}

/**
 * Merges two versions of a draft that were made of the same one. Different fields and different blocks merge by themselves; what both
 * sides changed to something different is a conflict, for words and numbers of two people make a third that nobody wrote.
 */
export function mergeRelease(base: Draft, ours: Draft, theirs: Draft): Merged<Draft> {
  const fields = mergeFields(base.fields, ours.fields, theirs.fields);
  const blocks = mergeBlocks(base.document.blocks, ours.document.blocks, theirs.document.blocks);
  const threads = mergeThreads(base.document.threads ?? [], ours.document.threads ?? [], theirs.document.threads ?? []);
  const { threads: _, blocks: __, version, ...ownBeside } = ours.document;
  const beside = mergeUnknown(besideBlocks(base.document), ownBeside, besideBlocks(theirs.document));
  return {
    value: {
      fields: fields.value,
      document: { ...beside, version, blocks: blocks.value, ...(threads.length > 0 ? { threads } : {}) },
    },
    conflicts: [...fields.conflicts, ...blocks.conflicts],
  };
}

function mergeFields(base: ReleaseFields, ours: ReleaseFields, theirs: ReleaseFields): Merged<ReleaseFields> {
  const conflicts: Conflict[] = [];
  const merge = <F extends keyof ReleaseFields>(field: F): ReleaseFields[F] => {
    const { value, isClear } = merged3(base[field], ours[field], theirs[field]);
    const sides = { base: base[field], ours: ours[field], theirs: theirs[field] };
    if (!isClear) conflicts.push({ kind: 'field', field, ...sides } as unknown as FieldConflict);
    return value;
  };
  const value: ReleaseFields = {
    kind: merge('kind'),
    language: merge('language'),
    number: merge('number'),
    headline: merge('headline'),
    subheadline: merge('subheadline'),
    date: merge('date'),
    dateline: merge('dateline'),
    embargo: merge('embargo'),
    training: merge('training'),
    notes: merge('notes'),
  };
  return { value: { ...mergeUnknown(base, ours, theirs, value), ...value }, conflicts };
}

/** What stands in a document beside what this version knows. */
function besideBlocks(document: ReleaseDocument): object {
  const { blocks: _, threads: __, version: ___, ...beside } = document;
  return beside;
}

/**
 * Merges the fields that only another version of the program knows. Where both sides changed one, nobody here can be asked what it says:
 * the same side is taken on every desk, whichever is whose.
 */
function mergeUnknown(base: object, ours: object, theirs: object, known: object = {}): object {
  const [was, own, other] = [base, ours, theirs] as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((name) => !Object.hasOwn(known, name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const sides = [own?.[name], other?.[name]];
      const { value, isClear } = merged3<unknown>(was?.[name], ...(sides as [unknown, unknown]));
      const settled = isClear ? value : sides.toSorted((one, two) => (canonicalJson(one) < canonicalJson(two) ? -1 : 1)).at(-1);
      return settled === undefined ? [] : [[name, settled]];
    }),
  );
}
