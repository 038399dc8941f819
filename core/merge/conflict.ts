import type { Block } from '../release/document/document.ts';
import type { ReleaseFields } from '../release/release.ts';

/** The value of something at the last common version, here and there; null where it was not there, or deleted. */
export interface Sides<T> {
  base: T | null;
  ours: T | null;
  theirs: T | null;
}

/** A field that was changed to different values on both sides. */
export type FieldConflict = { [F in keyof ReleaseFields]: { kind: 'field'; field: F } & Sides<ReleaseFields[F]> }[keyof ReleaseFields];

/**
 * A block that was changed on both sides so that nobody but a person can tell what it is to say: `edited` where both changed the same
 * words, `deleted` where one side deleted what the other changed, `added` where both put in a block of one id with different content.
 */
export type BlockConflict = { kind: 'block'; why: 'edited' | 'deleted' | 'added'; id: string } & Sides<Block>;

/** What a person has to decide before a merged text may go out. */
export type Conflict = FieldConflict | BlockConflict;

/** A merged value. Where something is in conflict it holds our side, or the side that was not deleted, until a person decides. */
export interface Merged<T> {
  value: T;
  conflicts: Conflict[];
}
