import { z } from 'zod';
import { blockSchema, type Block } from '../release/document/document.ts';
import { releaseFieldsSchema, type ReleaseFields } from '../release/release.ts';
import type { BlockConflict, Conflict, Merged } from './conflict.ts';
import { mergeBlock } from './mergeBlock.ts';
import type { Draft } from './mergeRelease.ts';

/**
 * What a person decided about one conflict: their own side, the other side, both one after the other (blocks alone), or what they wrote
 * instead: `blocks` for a block, `text` for a field that is typed.
 */
export const decisionSchema = z.discriminatedUnion('take', [
  z.strictObject({ take: z.literal('ours') }),
  z.strictObject({ take: z.literal('theirs') }),
  z.strictObject({ take: z.literal('both') }),
  z.strictObject({ take: z.literal('blocks'), blocks: z.array(blockSchema).max(200) }),
  z.strictObject({ take: z.literal('text'), text: z.string().max(20_000) }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** A merged draft with each conflict decided, in their order; null when a decision does not fit its conflict, or one is missing. */
export function decided({ value, conflicts }: Merged<Draft>, decisions: readonly Decision[]): Draft | null {
  if (decisions.length !== conflicts.length) return null;
  let draft: Draft | null = value;
  for (const [at, conflict] of conflicts.entries()) {
    const decision = decisions[at];
    draft = draft && decision ? withDecision(draft, conflict, decision) : null;
  }
  return draft;
}

function withDecision(draft: Draft, conflict: Conflict, decision: Decision): Draft | null {
  if (conflict.kind === 'field') {
    const chosen = fieldChosen(conflict, decision);
    return chosen && { ...draft, fields: { ...draft.fields, ...chosen } };
  }
  const blocks = blocksChosen(conflict, decision);
  if (blocks === null) return null;
  const place = draft.document.blocks.findIndex(({ id }) => id === conflict.id);
  const others = new Set(draft.document.blocks.map(({ id }) => id));
  others.delete(conflict.id);
  const put = blocks.map((block) => withFreeId(block, others));
  return { ...draft, document: { ...draft.document, blocks: draft.document.blocks.toSpliced(place, 1, ...put) } };
}

function fieldChosen(conflict: Extract<Conflict, { kind: 'field' }>, decision: Decision): Partial<ReleaseFields> | null {
  const { field, ours, theirs } = conflict;
  if (decision.take === 'ours') return { [field]: ours };
  if (decision.take === 'theirs') return { [field]: theirs };
  if (decision.take !== 'text' || typeof ours !== 'string') return null;
  const typed = releaseFieldsSchema.shape[field].safeParse(decision.text);
  return typed.success ? { [field]: typed.data } : null;
}

function blocksChosen(conflict: BlockConflict, decision: Decision): Block[] | null {
  const { base, ours, theirs } = conflict;
  if (decision.take === 'blocks') return decision.blocks;
  if (decision.take === 'text') return null;
  if (decision.take === 'both') return ours && theirs ? [ours, theirs] : null;
  const [own, other] = decision.take === 'ours' ? [ours, theirs] : [theirs, ours];
  if (!own) return [];
  // What of the block is not in conflict is taken from both.
  return [base && other ? mergeBlock(base, own, other).value : own];
}

/** No id may stand twice in a text. */
function withFreeId(block: Block, taken: Set<string>): Block {
  let id = block.id;
  for (let n = 2; taken.has(id); n += 1) id = `${block.id.slice(0, 56)}-${n}`;
  taken.add(id);
  return id === block.id ? block : { ...block, id };
}
