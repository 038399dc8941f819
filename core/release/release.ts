import { z } from 'zod';
import { releaseLanguage } from '../i18n/language.ts';
import { documentSchema } from './document/document.ts';

/** What sort of text a release is (IPTC "genre" in the trade's words). */
export const releaseKinds = [
  'news',
  'exercise',
  'meeting',
  'statement',
  'speech',
  'interview',
  'advisory',
  'fact-sheet',
  'backgrounder',
  'biography',
  'programme',
] as const;
export const releaseKind = z.enum(releaseKinds);
export type ReleaseKind = z.infer<typeof releaseKind>;

/** The kinds that stand in a press kit beside its releases: written and kept like releases, and named instead of a release line. */
export const kitDocumentKinds = ['fact-sheet', 'backgrounder', 'biography', 'programme'] as const satisfies readonly ReleaseKind[];
export type KitDocumentKind = (typeof kitDocumentKinds)[number];
export const isKitDocument = (kind: ReleaseKind): kind is KitDocumentKind => kitDocumentKinds.some((one) => one === kind);

/** How far a release has come. From `waiting` on it follows its parcel. */
export const releaseStatuses = ['draft', 'ready', 'waiting', 'sending', 'delivered', 'refused', 'retracted'] as const;
export const releaseStatus = z.enum(releaseStatuses);
export type ReleaseStatus = z.infer<typeof releaseStatus>;

/** A day without time or zone, `2022-10-20` (ISO 8601 calendar date). */
export const isoDay = z.iso.date();
/** An instant in UTC, `2022-10-20T09:00:00.000Z` (RFC 3339). */
export const isoInstant = z.iso.datetime();

/** Where a text was written, before the lede: "DUSHANBE, Tajikistan". The day is the release's own. */
export const datelineSchema = z.strictObject({ place: z.string().min(1).max(200), country: z.string().max(200) });
export type Dateline = z.infer<typeof datelineSchema>;

/** Not for publication before `until`; `zone` (IANA name) is where the officer thought of it, marked while it is a question (openEmbargo.ts). */
export const embargoSchema = z.strictObject({ until: isoInstant, zone: z.string().min(1).max(64) });
export type Embargo = z.infer<typeof embargoSchema>;

/** The fields that stand around the body and are data, never typed prose. */
export const releaseFieldsSchema = z.strictObject({
  kind: releaseKind,
  language: releaseLanguage,
  number: z.string().max(60),
  headline: z.string().max(1000),
  subheadline: z.string().max(1000),
  date: isoDay.nullable(),
  dateline: datelineSchema.nullable(),
  embargo: embargoSchema.nullable(),
  training: z.string().max(500),
  /** Notes to editors; never published. */
  notes: z.string().max(20_000),
});
export type ReleaseFields = z.infer<typeof releaseFieldsSchema>;

/** One text for publication in one language: the envelope around a document. Instants in UTC. */
export const releaseSchema = z.strictObject({
  id: z.uuid(),
  status: releaseStatus,
  fields: releaseFieldsSchema,
  document: documentSchema,
  createdAt: isoInstant,
  updatedAt: isoInstant,
});
export type Release = z.infer<typeof releaseSchema>;
