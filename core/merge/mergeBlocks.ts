import type { Block } from '../release/document/document.ts';
import { sameValue } from '../sameValue.ts';
import type { BlockConflict, Merged } from './conflict.ts';
import { mergeBlock } from './mergeBlock.ts';
import { mergeOrder } from './mergeOrder.ts';

type Blocks = readonly Block[];

/** Merges the blocks of a text: each by its id, and their order. A block that was deleted on one side and changed on the other stays. */
export function mergeBlocks(base: Blocks, ours: Blocks, theirs: Blocks): Merged<Block[]> {
  const [was, own, other] = [byId(base), byId(ours), byId(theirs)];
  const kept = new Map<string, Block>();
  const conflicts: BlockConflict[] = [];
  for (const id of new Set([...was.keys(), ...own.keys(), ...other.keys()])) {
    const sides = { base: was.get(id) ?? null, ours: own.get(id) ?? null, theirs: other.get(id) ?? null };
    const merged = mergeSides(sides);
    if (merged.value) kept.set(id, merged.value);
    if (merged.why !== null) conflicts.push({ kind: 'block', why: merged.why, id, ...sides });
  }
  const ids = (blocks: Blocks) => blocks.map(({ id }) => id);
  const order = mergeOrder(ids(base), ids(ours), ids(theirs), new Set(kept.keys()));
  return { value: order.flatMap((id) => kept.get(id) ?? []), conflicts };
}

interface MergedSides {
  value: Block | null;
  why: BlockConflict['why'] | null;
}

function mergeSides({ base, ours, theirs }: { base: Block | null; ours: Block | null; theirs: Block | null }): MergedSides {
  if (ours === null && theirs === null) return { value: null, why: null };
  if (base === null) {
    const value = ours ?? theirs;
    return { value, why: ours && theirs && !sameValue(ours, theirs) ? 'added' : null };
  }
  if (ours === null || theirs === null) {
    const value = ours ?? theirs;
    return sameValue(value, base) ? { value: null, why: null } : { value, why: 'deleted' };
  }
  const { value, isClear } = mergeBlock(base, ours, theirs);
  return { value, why: isClear ? null : 'edited' };
}

/** Blocks by their ids. An id that stands twice, which no text of ours has, keeps its first block. */
const byId = (blocks: Blocks): Map<string, Block> => new Map(blocks.toReversed().map((block) => [block.id, block]));
