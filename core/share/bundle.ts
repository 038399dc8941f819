import { z } from 'zod';
import { isoInstant } from '../release/release.ts';
import { largestPicture } from '../photo/picture.ts';
import { sha256Hex } from '../api/resources.ts';
import { shareKind, type ShareKind } from './shareKind.ts';

/** What a courier bundle is called at its end. */
export const bundleExtension = 'dateline';
/** The newest shape of a bundle this program reads and writes. */
export const bundleVersion = 1;

/** Something that is shared, by its kind and id. */
export interface SharedThing {
  kind: ShareKind;
  id: string;
}

/** Something shared, as it stands at the desk that wrote the bundle; `json` is canonical text. */
export interface BundleItem extends SharedThing {
  json: string;
}

/** What the desk that wrote the bundle last took in of another desk's bundle: the version both have had. `number` is that bundle's. */
export interface BundleSeen extends BundleItem {
  desk: string;
  number: number;
}

/**
 * What a courier carries between desks that have no link: everything shared of one desk, and what it had last taken in of others, so that
 * each can merge against the version both had. Bundles of a desk are numbered from 1.
 */
export interface Bundle {
  desk: string;
  author: string;
  number: number;
  at: string;
  items: readonly BundleItem[];
  seen: readonly BundleSeen[];
}

/** What a bundle holds at most: things, what was seen of others, photos, and bytes of all its texts, its table, one photo, and everything unpacked. */
export const largestBundle = {
  items: 30_000,
  seen: 60_000,
  photos: 20_000,
  texts: 256 * 1024 * 1024,
  table: 12 * 1024 * 1024,
  photo: largestPicture.bytes,
  whole: 1024 * 1024 * 1024,
} as const;

const part = z.strictObject({ kind: shareKind, id: z.uuid(), text: sha256Hex });

/** The table of a bundle: which file says what, and the SHA-256 (hex) of every file. Texts and photos are named by theirs. */
export const bundleManifestSchema = z.object({
  format: z.literal('dateline-courier-bundle'),
  version: z.int().positive(),
  desk: z.uuid(),
  author: z.string().min(1).max(200),
  number: z.int().positive(),
  at: isoInstant,
  items: z.array(part).max(largestBundle.items),
  seen: z.array(part.extend({ desk: z.uuid(), number: z.int().positive() })).max(largestBundle.seen),
  photos: z.array(z.strictObject({ photo: sha256Hex, kind: z.enum(['jpg', 'png']) })).max(largestBundle.photos),
});
export type BundleManifest = z.infer<typeof bundleManifestSchema>;

/** Where things lie in a bundle. */
export const manifestFile = 'manifest.json';
export const textFile = (sha256: string): string => `texts/${sha256}.json`;
export const photoFile = ({ photo, kind }: BundleManifest['photos'][number]): string => `photos/${photo}.${kind}`;

/** What taking a bundle in came to: what is new here, what was known, what a person has to decide, and what this program could not read and left out. */
export const bundleReportSchema = z.strictObject({
  name: z.string(),
  author: z.string(),
  taken: z.int().nonnegative(),
  known: z.int().nonnegative(),
  questions: z.int().nonnegative(),
  unread: z.int().nonnegative(),
});
export type BundleReport = z.infer<typeof bundleReportSchema>;
