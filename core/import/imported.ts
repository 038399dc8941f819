import type { ReleaseDocument } from '../release/document/document.ts';
import { datelineSchema, embargoSchema, type Dateline, type ReleaseFields } from '../release/release.ts';
import { z } from 'zod';

/** Why a piece of a source is not in the release, or not where it stood; in the order in which they are told. `lost` is what nobody meant to leave out. */
export const droppedReasons = [
  'lost',
  'other-news',
  'navigation',
  'repeated-headline',
  'header',
  'footer',
  'note',
  'drawing',
  'embedded',
  'placeholder',
  'comment',
  'hidden',
  'deleted',
  'picture',
  'picture-view',
  'credentials',
  'release-line',
  'printed-anew',
] as const;

/** A piece of the source that did not become part of the release, and why. */
export const droppedSchema = z.strictObject({
  reason: z.enum(droppedReasons),
  text: z.string(),
});
export type Dropped = z.infer<typeof droppedSchema>;

/** What an importer makes of a source: a release without an identity yet. */
export interface Imported {
  fields: ReleaseFields;
  document: ReleaseDocument;
  dropped: Dropped[];
  /** The words of an embargo that leave something open, which a person is asked about; null where nothing is. */
  asks: string | null;
  /** The lines of the source that became fields or contacts, and so stand in the release in other words. */
  understood: string[];
  /** A place the text names and does not print as a dateline: offered to the person. */
  place: Dateline | null;
}

/** Notes stand at the end of the release: they were moved, not left out. */
export const isLeftOut = ({ reason }: Dropped): boolean => reason !== 'note';

/** What an import came to: the new release and everything left out of it. */
export const importReportSchema = z.strictObject({
  id: z.uuid(),
  headline: z.string(),
  dropped: z.array(droppedSchema),
  /** The embargo the release came with. */
  embargo: embargoSchema.nullable(),
  /** The words of it that leave something open, which a person is asked about; null where nothing is. */
  asks: z.string().nullable(),
  /** A place the text names and does not print as a dateline: offered to the person. */
  place: datelineSchema.nullable(),
  /** The code page a file was taken to be written in, by its letters; null where it was known. */
  codePage: z.string().nullable(),
});
export type ImportReport = z.infer<typeof importReportSchema>;
