import { z } from 'zod';
import { releaseKind } from './release.ts';
import { documentSchema } from './document/document.ts';

const name = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });

/** A release to start from. Block ids in a template are replaced when a release is made from it. */
export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]{1,40}$/),
  kind: releaseKind,
  name,
  /** One body per language it is offered in. */
  documents: z.strictObject({ en: documentSchema, ru: documentSchema }),
});
export type Template = z.infer<typeof templateSchema>;
