import { $addUpdateTag, $createParagraphNode, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';

/** Makes an empty paragraph after a block and puts the caret there: between two blocks of one piece there is no other place to write. */
export function $writeBelow(block: LexicalNode): true {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const paragraph = $createParagraphNode();
  block.insertAfter(paragraph);
  paragraph.select();
  return true;
}
