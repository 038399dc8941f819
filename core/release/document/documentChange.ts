import { z } from 'zod';
import { sameValue } from '../../sameValue.ts';
import { blockSchema, documentVersion, type ReleaseDocument } from './document.ts';
import { threadSchema } from './thread.ts';

/** How one document becomes another: from a place on, so many blocks give way to these. What is said about the text comes whole. */
export const documentChangeSchema = z.strictObject({
  from: z.int().nonnegative(),
  gone: z.int().nonnegative(),
  blocks: z.array(blockSchema),
  threads: z.array(threadSchema),
});
export type DocumentChange = z.infer<typeof documentChangeSchema>;

/** The smallest stretch of whole blocks in which two documents differ. */
export function changeBetween(was: ReleaseDocument, now: ReleaseDocument): DocumentChange {
  const shorter = Math.min(was.blocks.length, now.blocks.length);
  let from = 0;
  while (from < shorter && sameValue(was.blocks[from], now.blocks[from])) from += 1;
  let behind = 0;
  while (behind < shorter - from && sameValue(was.blocks.at(-1 - behind), now.blocks.at(-1 - behind))) behind += 1;
  return {
    from,
    gone: was.blocks.length - from - behind,
    blocks: now.blocks.slice(from, now.blocks.length - behind),
    threads: now.threads ?? [],
  };
}

/** The document that a change makes of another, or null where it was not made for it. */
export function applyChange(was: ReleaseDocument, { from, gone, blocks, threads }: DocumentChange): ReleaseDocument | null {
  if (from + gone > was.blocks.length) return null;
  return {
    version: documentVersion,
    blocks: [...was.blocks.slice(0, from), ...blocks, ...was.blocks.slice(from + gone)],
    ...(threads.length > 0 ? { threads } : {}),
  };
}
