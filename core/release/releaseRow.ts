import { z } from 'zod';
import { releaseLanguage } from '../i18n/language.ts';
import { isoDay, isoInstant, releaseKind, releaseStatus } from './release.ts';

/** What the list shows of a release without opening it. */
export const releaseRowSchema = z.strictObject({
  id: z.uuid(),
  status: releaseStatus,
  kind: releaseKind,
  language: releaseLanguage,
  headline: z.string(),
  place: z.string(),
  date: isoDay.nullable(),
  embargoUntil: isoInstant.nullable(),
  updatedAt: isoInstant,
  trashedAt: isoInstant.nullable(),
  /** Words around a hit, the hit between `\u0002` and `\u0003`; empty outside a search. */
  snippet: z.string(),
});
export type ReleaseRow = z.infer<typeof releaseRowSchema>;
