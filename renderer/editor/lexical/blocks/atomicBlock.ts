import { $createNodeSelection, $getRoot, $getSelection, $getSlotHost, $isDecoratorNode, $isNodeSelection, $setSelection } from 'lexical';
import type { DecoratorNode, ElementNode, LexicalNode } from 'lexical';

/** A block that is selected, moved and removed as one piece: figure, contact, sign-off, or one this version does not know. */
export const $isAtomicBlock = (node: LexicalNode | null | undefined): node is DecoratorNode<unknown> =>
  $isDecoratorNode(node) && !node.isInline();

/** The one atomic block that is selected, or null. */
export function $selectedBlock(): DecoratorNode<unknown> | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const nodes = selection.getNodes();
  return nodes.length === 1 && $isAtomicBlock(nodes[0]) ? nodes[0] : null;
}

/** Selects a block as one piece. */
export function $selectBlock(block: LexicalNode): void {
  const selection = $createNodeSelection();
  selection.add(block.getKey());
  $setSelection(selection);
}

/** Puts the caret into a block, or selects it where it is in one piece. */
export function $enterBlock(block: LexicalNode, edge: 'start' | 'end'): void {
  if ($isAtomicBlock(block)) $selectBlock(block);
  else if (edge === 'start') block.selectStart();
  else block.selectEnd();
}

/** The block of the text, directly under the root, that a node stands in; through a caption too. Null for the root itself. */
export function $topBlock(node: LexicalNode): LexicalNode | null {
  let current: LexicalNode | null = node;
  while (current) {
    const parent: ElementNode | null = current.getParent();
    if (parent?.is($getRoot())) return current;
    current = parent ?? $getSlotHost(current);
  }
  return null;
}
