import { z } from 'zod';

/** A kit as somebody writes it down: its releases by their ids in the library, or by the paths of text files beside it. */
export const kitFileSchema = z.strictObject({
  title: z.string().max(300),
  language: z.enum(['en', 'ru']),
  number: z.string().max(60).default(''),
  version: z.string().max(60).default(''),
  releases: z.array(z.string().min(1).max(1000)).min(1).max(500),
});
export type KitFile = z.infer<typeof kitFileSchema>;
