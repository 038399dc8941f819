import { z } from 'zod';
import { stored } from '../stored/stored.ts';
import { placeholders } from './placeholder.ts';

/** A letterhead of one's own as it is kept: a Word file with places to fill in, and the unit that writes on it. */
export const letterheadFileSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  /** Whose letterhead it is; empty where nobody has said. */
  unit: z.string().max(300),
  /** What it asks for, by name; and the words in braces that nobody knows, which are left empty. */
  known: z.array(z.enum(placeholders)),
  unknown: z.array(z.string()),
  /** The file, in base64. */
  file: z.base64(),
  updatedAt: z.iso.datetime(),
});
export type LetterheadFile = z.infer<typeof letterheadFileSchema>;
/** A letterhead of one's own as it is stored. */
export const storedLetterhead = stored(letterheadFileSchema, 1, []);

/** The same without the file itself. */
export const letterheadViewSchema = letterheadFileSchema.omit({ file: true });
export type LetterheadView = z.infer<typeof letterheadViewSchema>;
