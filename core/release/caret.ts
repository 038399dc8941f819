import { z } from 'zod';

/** Where the person was writing, kept with the draft. In the body `block` is a block's id, else `field` names a field. */
export const caretSchema = z.strictObject({
  block: z.string().max(64).nullable(),
  field: z.enum(['headline', 'subheadline']).nullable(),
  /** Characters from the start of the block or field. */
  offset: z.int().nonnegative(),
});
export type Caret = z.infer<typeof caretSchema>;
