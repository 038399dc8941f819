import { z } from 'zod';
import { documentSchema } from '../release/document/document.ts';
import { isoInstant, releaseFieldsSchema } from '../release/release.ts';

/**
 * Why a text became a revision: nobody typed for a while, the page was left, an export or a change of status began, the
 * release was made; or an earlier text was put in its place (`replaced`), or it is that earlier text (`restored`); or another desk's
 * changes came in (`shared`).
 */
export const revisionReasons = ['idle', 'leave', 'export', 'status', 'created', 'replaced', 'restored', 'shared'] as const;
export type RevisionReason = (typeof revisionReasons)[number];

/** A text as it once was, without the text. A damaged one (`isWhole` false) has no headline and cannot be opened. */
export const revisionRowSchema = z.strictObject({
  revision: z.int().positive(),
  savedAt: isoInstant,
  reason: z.enum(revisionReasons),
  headline: z.string(),
  words: z.int().nonnegative(),
  isWhole: z.boolean(),
});
export type RevisionRow = z.infer<typeof revisionRowSchema>;

/** What a release says: its fields and its text, without status and times. */
export const releaseTextSchema = z.strictObject({ fields: releaseFieldsSchema, document: documentSchema });
export type ReleaseText = z.infer<typeof releaseTextSchema>;
