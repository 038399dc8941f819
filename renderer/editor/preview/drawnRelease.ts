import type { RefObject } from 'react';
import type { Release, ReleaseFields } from '../../../core/release/release.ts';
import type { BodyEditorHandle } from '../lexical/BodyEditor.tsx';

/** What a preview shows, and when it is to be drawn anew. */
export interface DrawnRelease {
  release: Release;
  fields: ReleaseFields;
  body: RefObject<BodyEditorHandle | null>;
  /** Changes with every change of the body. */
  edition: number;
}
