import type { ReleaseDocument } from '../release/document/document.ts';
import type { ReleaseFields } from '../release/release.ts';
import { z } from 'zod';

/** A piece of the source that did not become part of the release, and why. */
export const droppedSchema = z.strictObject({
  reason: z.enum(['other-news', 'navigation', 'repeated-headline', 'comment', 'hidden', 'deleted', 'picture']),
  text: z.string(),
});
export type Dropped = z.infer<typeof droppedSchema>;

/** What an importer makes of a source: a release without an identity yet. */
export interface Imported {
  fields: ReleaseFields;
  document: ReleaseDocument;
  dropped: Dropped[];
}
