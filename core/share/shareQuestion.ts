import { z } from 'zod';
import { releaseTextSchema } from '../history/revision.ts';
import { decisionSchema } from '../merge/decided.ts';
import { isoInstant } from '../release/release.ts';
import { shareKind } from './shareKind.ts';
import { askReasons } from './shareStep.ts';

/** What is asked about: one thing at one place it is shared with. */
export const shareKeySchema = z.strictObject({ destinationId: z.uuid(), kind: shareKind, id: z.uuid() });
export type ShareKey = z.infer<typeof shareKeySchema>;

/**
 * Something another desk did that a person has to look at. `waiting`: its changes fit in without a question, but the release is open on
 * the page, where no text changes by itself. `places` are those to decide; `name` is the headline, or what the entry is called.
 */
export const shareQuestionSchema = shareKeySchema.extend({
  why: z.enum([...askReasons, 'waiting']),
  name: z.string(),
  author: z.string(),
  at: isoInstant,
  places: z.int().nonnegative(),
});
export type ShareQuestion = z.infer<typeof shareQuestionSchema>;

/** Tells whether a question keeps a text from going out: nobody can say yet what it is to say. */
export const holdsBack = ({ kind, why }: Pick<ShareQuestion, 'kind' | 'why'>): boolean => kind === 'drafts' && why !== 'waiting';

/**
 * A question with what both sides say. `etag` and `seal` name their version and the text here, so that nothing is decided about others.
 * Of a draft all three texts, of an entry of a book the lines of both sides; null where a side has none or cannot be read.
 */
export const openedQuestionSchema = shareQuestionSchema.extend({
  etag: z.string(),
  seal: z.string(),
  draft: z
    .strictObject({ base: releaseTextSchema.nullable(), ours: releaseTextSchema.nullable(), theirs: releaseTextSchema.nullable() })
    .nullable(),
  entry: z.strictObject({ ours: z.array(z.string()).nullable(), theirs: z.array(z.string()).nullable() }).nullable(),
});
export type OpenedQuestion = z.infer<typeof openedQuestionSchema>;

/**
 * What a person decided. `take`: their changes come in. `decided`: each conflict of a draft, in the order of the merge. `ours` and
 * `theirs`: one side of an entry. `keep`: it stays, or comes back, although one side deleted it. `drop`: it goes into the trash, or stays there.
 */
export const shareAnswerSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['take', 'ours', 'theirs', 'keep', 'drop']) }),
  z.strictObject({ do: z.literal('decided'), decisions: z.array(decisionSchema).max(2000) }),
]);
export type ShareAnswer = z.infer<typeof shareAnswerSchema>;
