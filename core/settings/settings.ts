import { z } from 'zod';
import { stored } from '../stored/stored.ts';
import { ownPlaceSchema } from '../gazetteer/place.ts';
import { uiLanguage } from '../i18n/language.ts';
import { largestZoom, smallestZoom } from './zoom.ts';

/** What is printed over a release: organisation, unit and address in one language. Empty lines are left out. */
export const letterheadTextSchema = z.strictObject({
  organisation: z.string().max(300),
  unit: z.string().max(300),
  address: z.string().max(300),
});
/** The organisation's letterhead in the two working languages; releases in other languages take the Russian one. */
export const letterheadSchema = z.strictObject({
  en: letterheadTextSchema,
  ru: letterheadTextSchema,
  /** What closes a release: `###`, `-30-` or nothing. */
  endMark: z.enum(['###', '-30-', '']),
  /** The paper that Word files and prints are set for. */
  paper: z.enum(['a4', 'letter']),
});
export type Letterhead = z.infer<typeof letterheadSchema>;

/** What a destination on the web speaks: the Dateline API, or the REST API of a WordPress site. */
export const webKinds = ['dateline', 'wordpress'] as const;
export type WebKind = (typeof webKinds)[number];
/** What a destination is: a server, or a folder (a USB stick, a shared drive) whose address is a `file:` URL. */
export const destinationKinds = [...webKinds, 'folder'] as const;
export type DestinationKind = (typeof destinationKinds)[number];

/** Where releases are sent. The token lies in the operating system's secret store, never here. */
export const destinationSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(120),
  kind: z.enum(destinationKinds).default('dateline'),
  address: z.url().max(2083),
  /** Who the token belongs to, where a destination has to be told; empty where it knows by the token. */
  user: z.string().max(60).default(''),
  /** So many bytes of photos go with one release over its link; 0 none, null any number. */
  photoLimit: z.int().nonnegative().nullable().default(null),
  /** Whether drafts and books are shared with it; only a newsroom keeps them. */
  shares: z.boolean().default(false),
});
export type Destination = z.infer<typeof destinationSchema>;

/** What a person has chosen; everything else is the library's. */
export const settingsSchema = z.strictObject({
  uiLanguage: z.union([uiLanguage, z.literal('system')]),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** How large the page is shown, in per cent. */
  zoom: z.int().min(smallestZoom).max(largestZoom),
  /** The name under comments; empty until it was asked for. */
  author: z.string().max(120),
  /** Whether words that are written wrong are marked. */
  spelling: z.boolean(),
  /** Words a person has called right, newest first. */
  words: z.array(z.string().min(1).max(60)).max(5000),
  letterhead: letterheadSchema,
  /** The letterhead of one's own that Word files are set on; null is the built-in one. */
  ownLetterhead: z.uuid().nullable(),
  destinations: z.array(destinationSchema).max(50),
  /** A parcel that has waited longer than so many hours is asked about before it goes; 0 never. */
  askAfterHours: z.int().min(0).max(720),
  /** Places a person has added to the gazetteer, newest first. */
  places: z.array(ownPlaceSchema).max(200),
  listOpen: z.boolean(),
  inspectorOpen: z.boolean(),
  lastRelease: z.uuid().nullable(),
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;
/** Settings as they are kept. Single values that are wrong are healed (healSettings.ts). */
export const storedSettings = stored(settingsSchema, 1, []);

/** What holds before anybody has chosen. */
export const defaultSettings: Settings = {
  uiLanguage: 'system',
  theme: 'system',
  zoom: 100,
  author: '',
  spelling: true,
  words: [],
  letterhead: {
    en: { organisation: 'Collective Security Treaty Organization', unit: 'Joint Press Center', address: '' },
    ru: { organisation: 'Организация Договора о коллективной безопасности', unit: 'Объединённый пресс-центр', address: '' },
    endMark: '###',
    paper: 'a4',
  },
  ownLetterhead: null,
  destinations: [],
  askAfterHours: 24,
  places: [],
  listOpen: true,
  inspectorOpen: true,
  lastRelease: null,
  welcomed: false,
};
