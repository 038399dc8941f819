import { $createLineBreakNode, $isElementNode, type LexicalNode } from 'lexical';
import { $isAtomicBlock } from '../blocks/atomicBlock.ts';

/** The inline content of nodes: what blocks hold, each block on a line of its own. Blocks that hold no words are left out. */
export function $onlyWords(nodes: readonly LexicalNode[]): LexicalNode[] {
  const words: LexicalNode[] = [];
  for (const node of nodes) {
    if (!$isElementNode(node) || node.isInline()) {
      if (!$isAtomicBlock(node)) words.push(node);
      continue;
    }
    const inner = $onlyWords(node.getChildren());
    if (words.length > 0 && inner.length > 0) words.push($createLineBreakNode());
    words.push(...inner);
  }
  return words;
}
