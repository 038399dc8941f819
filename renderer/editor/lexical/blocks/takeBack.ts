import { $addUpdateTag, $createParagraphNode, $createTextNode, $getRoot, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { $isContactNode } from '../nodes/ContactNode.tsx';
import { $isSignOffNode } from '../nodes/SignOffNode.tsx';

const $isEnd = (node: LexicalNode | null | undefined): boolean => $isSignOffNode(node) || $isContactNode(node);

/** Puts words that an import left out back as the last paragraph of the body, before sign-off and contacts. One step of undo. */
export function $takeBack(text: string): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const paragraph = $createParagraphNode().append($createTextNode(text));
  const blocks = $getRoot().getChildren();
  const end = blocks[blocks.findLastIndex((block) => !$isEnd(block)) + 1];
  if (end) end.insertBefore(paragraph);
  else $getRoot().append(paragraph);
}
