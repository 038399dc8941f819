import { $getRoot, $getSlot, $getSlotNames, $getState, $isElementNode, $isTextNode, $setState, type LexicalNode } from 'lexical';
import { textThreadsState, threadsState } from './threadState.ts';

/** Pasted words keep their place in a thread of this release; of another release's threads they know nothing. */
export function $keepKnownThreads(nodes: readonly LexicalNode[]): void {
  const known = new Set($getState($getRoot(), threadsState).map(({ id }) => id));
  const $visit = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      const ids = $getState(node, textThreadsState);
      if (ids.some((id) => !known.has(id))) {
        const kept = ids.filter((id) => known.has(id));
        $setState(node, textThreadsState, kept);
      }
    }
    for (const name of $getSlotNames(node)) {
      const slot = $getSlot(node, name);
      if (slot) $visit(slot);
    }
    if ($isElementNode(node)) for (const child of node.getChildren()) $visit(child);
  };
  for (const node of nodes) $visit(node);
}
