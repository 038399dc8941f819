import { z } from 'zod';

const id = z.string().min(1).max(64);

/** The longest comment, in UTF-16 units. */
export const longestComment = 5000;

/** What somebody said about a passage. `author` is empty where nobody gave a name; `at` is UTC. */
const comment = z.looseObject({ author: z.string().max(120), at: z.iso.datetime(), text: z.string().min(1).max(longestComment) });

/**
 * A thread about a passage: the first comment and the replies. The texts of the passage name the thread by its id; `passage` holds
 * the words as they were when it was begun, for when they are gone. It never enters an export that does not ask for it.
 */
export const threadSchema = z.looseObject({
  id,
  passage: z.string().max(300),
  /** When it was resolved; null while it is open. */
  resolvedAt: z.iso.datetime().nullable(),
  comments: z.array(comment).min(1).max(500),
});
export type Thread = z.infer<typeof threadSchema>;
