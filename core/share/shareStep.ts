import { mergeShared } from './mergeShared.ts';
import { readSharedDraft } from './sharedDraft.ts';
import { readSharedEntry } from './sharedEntry.ts';
import type { ShareKind } from './shareKind.ts';

/**
 * Why a person is asked: both sides changed the same place; one side deleted what the other has; or the other side's version is written
 * by a program that knows more than this one.
 */
export const askReasons = ['conflict', 'deleted-there', 'deleted-here', 'unreadable'] as const;
export type AskReason = (typeof askReasons)[number];

/** One thing shared with one place, as JSON text; null where there is none, or it was deleted. */
export interface ShareState {
  kind: ShareKind;
  /** What this desk has now, and whether it lies in the trash here. */
  ours: string | null;
  isTrashed: boolean;
  /** The last version both sides had. */
  base: string | null;
  /** A version of the other side that this desk has not dealt with yet. */
  theirs: { json: string | null; etag: string } | null;
}

/**
 * What is to be done. `agree`: the other side's version brings nothing new, it is the common one now. `take`: `json` becomes the text here
 * and their version the common one. `push`: this desk's version, or its deletion, is to be sent.
 */
export type ShareStep =
  | { do: 'rest' }
  | { do: 'agree' }
  | { do: 'take'; json: string }
  | { do: 'push'; json: string | null }
  | { do: 'ask'; why: AskReason };

/** Decides what is to be done with one thing shared. Nothing is ever written over or deleted by this: where that would be, a person is asked. */
export function shareStep({ kind, ours, isTrashed, base, theirs }: ShareState): ShareStep {
  if (theirs === null) return ours === base ? { do: 'rest' } : { do: 'push', json: ours };
  const { json } = theirs;
  if (json === ours) return { do: 'agree' };
  if (json === null) return { do: 'ask', why: 'deleted-there' };
  if (json === base) return { do: 'agree' };
  if (ours === null) return isTrashed || base !== null ? { do: 'ask', why: 'deleted-here' } : taken(kind, json);
  if (ours === base) return taken(kind, json);
  const merged = mergeShared(kind, base, ours, json);
  if (merged === null) return { do: 'ask', why: 'unreadable' };
  if (merged.places > 0) return { do: 'ask', why: 'conflict' };
  return merged.json === ours ? { do: 'agree' } : { do: 'take', json: merged.json };
}

/** What cannot be read here is not put in the place of anything. */
const taken = (kind: ShareKind, json: string): ShareStep =>
  isReadable(kind, json) ? { do: 'take', json } : { do: 'ask', why: 'unreadable' };

const isReadable = (kind: ShareKind, json: string): boolean =>
  (kind === 'drafts' ? readSharedDraft(json) : readSharedEntry(kind, json)) !== null;
