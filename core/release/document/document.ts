import { z } from 'zod';
import { releaseLanguage } from '../../i18n/language.ts';
import { contactSnapshotSchema } from '../../contact/contact.ts';
import { threadSchema } from './thread.ts';

/**
 * The document tree: the stored truth of a text, read by every exporter, check, search and the web API.
 * Each block has an id that stays for its life. Data only: no HTML, no Lexical, no bytes of pictures.
 */
export const documentVersion = 1;

const id = z.string().min(1).max(64);

/** Emphasis on a stretch of text. */
export const marks = ['bold', 'italic', 'underline', 'strike', 'sub', 'sup'] as const;
export const markSchema = z.enum(marks);
export type Mark = z.infer<typeof markSchema>;

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(markSchema),
  /** The ids of the threads that talk about it. */
  threads: z.array(id).min(1).optional(),
});
const lineBreak = z.strictObject({ type: z.literal('break') });
/** An inline this version does not know; `raw` is its stored value, given back as it came. */
const opaqueInline = z.strictObject({ type: z.literal('opaque'), raw: z.json() });
const link = z.strictObject({
  type: z.literal('link'),
  href: z.string().max(2083),
  children: z.array(z.discriminatedUnion('type', [text, lineBreak, opaqueInline])),
});
export const inlineSchema = z.discriminatedUnion('type', [text, lineBreak, link, opaqueInline]);
export type Text = z.infer<typeof text>;
export type Link = z.infer<typeof link>;
export type Inline = z.infer<typeof inlineSchema>;
const inlines = z.array(inlineSchema);

const paragraph = z.strictObject({ type: z.literal('paragraph'), id, children: inlines });
const heading = z.strictObject({ type: z.literal('heading'), id, level: z.union([z.literal(2), z.literal(3)]), children: inlines });

/** Who said it: `Colonel General`, `Anatoly Sidorov`, `Chief of the CSTO Joint Staff`. Any of the three may be empty. */
const speaker = z.strictObject({ rank: z.string().max(200), name: z.string().max(200), office: z.string().max(300) });
export type Speaker = z.infer<typeof speaker>;
/** Words somebody said. Without a language of its own it is in the language of the release. */
const quote = z.strictObject({
  type: z.literal('quote'),
  id,
  children: inlines,
  speaker: speaker.optional(),
  language: releaseLanguage.optional(),
});
/** A line across the page between two parts of a text. */
const rule = z.strictObject({ type: z.literal('rule'), id });

/** The number of a list's first item, as far as Word counts. Written where the list is numbered and does not begin at 1. */
export const startSchema = z.int().min(0).max(32_767);
/** One item of a list: its words, and a list inside it. */
export interface ListItem {
  children: Inline[];
  list: { ordered: boolean; start?: number | undefined; items: ListItem[] } | null;
}
const listItem: z.ZodType<ListItem> = z.strictObject({
  children: inlines,
  get list() {
    return z.strictObject({ ordered: z.boolean(), start: startSchema.optional(), items: z.array(listItem) }).nullable();
  },
});
const list = z.strictObject({
  type: z.literal('list'),
  id,
  ordered: z.boolean(),
  start: startSchema.optional(),
  items: z.array(listItem),
});

const cell = z.strictObject({ header: z.boolean(), children: inlines });
const row = z.strictObject({ cells: z.array(cell).min(1) });
const table = z.strictObject({ type: z.literal('table'), id, caption: z.string().max(1000), rows: z.array(row).min(1) });

/** A photo in the text. `photo` is the SHA-256 (hex) of its stored bytes; `alt` is empty only when `decorative`, or not yet written. */
const figure = z.strictObject({
  type: z.literal('figure'),
  id,
  photo: z.string().regex(/^[0-9a-f]{64}$/),
  alt: z.string().max(2000),
  decorative: z.boolean(),
  credit: z.string().max(500),
  /** Who took it; absent where nobody has said. */
  photographer: z.string().max(500).optional(),
  /** The day it was taken (ISO); absent where nobody knows. */
  taken: z.iso.date().optional(),
  caption: inlines,
});

/** A copy of a contact as it was when it was put in, and the entry of the contact book it came from. */
const contact = z.strictObject({
  type: z.literal('contact'),
  id,
  layout: z.enum(['card', 'line']),
  contactId: z.uuid().nullable(),
  contact: contactSnapshotSchema,
});

/** The originating press center and range: a copy of its lines, and the sign-off they came from. */
const signOff = z.strictObject({
  type: z.literal('signOff'),
  id,
  signOffId: z.uuid().nullable(),
  lines: z.array(z.string().max(500)).min(1).max(8),
});

/** A fixed text: a copy of a snippet as it was when it was put in, and the entry of the snippet book it came from. */
const boilerplate = z.strictObject({
  type: z.literal('boilerplate'),
  id,
  snippetId: z.uuid().nullable(),
  title: z.string().max(300),
  paragraphs: z.array(z.string().max(4000)).min(1).max(20),
});

/** A block this version does not know; `raw` is its stored value, given back as it came. */
const opaque = z.strictObject({ type: z.literal('opaque'), id, raw: z.json() });

export const blockSchema = z.discriminatedUnion('type', [
  paragraph,
  heading,
  quote,
  list,
  table,
  rule,
  figure,
  contact,
  signOff,
  boilerplate,
  opaque,
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

export const documentSchema = z.strictObject({
  version: z.literal(documentVersion),
  blocks: z.array(blockSchema),
  /** The comments on passages; absent where there are none. */
  threads: z.array(threadSchema).optional(),
});
export type ReleaseDocument = z.infer<typeof documentSchema>;

/** The document of a release nobody has written in yet: one empty paragraph to put the caret in. */
export const emptyDocument = (newId: () => string): ReleaseDocument => ({
  version: documentVersion,
  blocks: [{ type: 'paragraph', id: newId(), children: [] }],
});
