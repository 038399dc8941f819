import { z } from 'zod';
import { stored } from '../stored/stored.ts';
import { releaseLanguage } from '../i18n/language.ts';

/** A fixed text in one language: "About the organisation" and what stands under it. An empty title is none. */
export const snippetTextSchema = z.strictObject({
  title: z.string().max(300),
  paragraphs: z.array(z.string().min(1).max(4000)).min(1).max(20),
});
export type SnippetText = z.infer<typeof snippetTextSchema>;

/** An entry of the snippet book: a text that is written again and again, in each language it is used in. */
export const snippetSchema = z.strictObject({
  id: z.uuid(),
  /** What it is looked for by; never printed. */
  name: z.string().min(1).max(200),
  texts: z.partialRecord(releaseLanguage, snippetTextSchema),
  updatedAt: z.iso.datetime(),
});
export type Snippet = z.infer<typeof snippetSchema>;
/** An entry of the snippet book as it is stored. */
export const storedSnippet = stored(snippetSchema, 1, []);
