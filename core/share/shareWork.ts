import type { ShareKey } from './shareQuestion.ts';
import type { ShareKind } from './shareKind.ts';

/** A version of something shared, by its number at one place. */
export interface VersionName {
  kind: ShareKind;
  id: string;
  version: number;
}

/** A version of the other side as it arrived; `json` is canonical text, null for a deletion. */
export interface ArrivedVersion extends VersionName {
  json: string | null;
  etag: string;
  author: string;
  at: string;
}

/** A version to be sent, or a deletion (`json` null). `etag` is the version it replaces; `seal` names the text here it was made of. */
export interface Push extends ShareKey {
  json: string | null;
  etag: string | null;
  seal: string;
}

/** What was done with what has changed here and there: what was taken in, and what is to be sent. */
export interface ShareWork {
  taken: { kind: ShareKind; id: string }[];
  pushes: Push[];
}

/** How one destination is to be dealt with. No text on a page changes by itself (`open`); `but` names what is left alone. */
export interface ShareWorkGiven {
  destinationId: string;
  open: readonly string[];
  but: readonly string[];
  /** Whether deletions, templates and trainings may be told to the other side. */
  mayManage: boolean;
  /** So many things are dealt with at most at once. */
  limit: number;
}
