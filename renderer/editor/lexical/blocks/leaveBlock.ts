import { $createRangeSelectionFromDom, $getEditor, $setSelection, getDOMSelection } from 'lexical';
import { $selectedBlock } from './atomicBlock.ts';

/**
 * Takes the caret of a click into words, a caption for example, while a block is selected. The browser tells of it only a moment
 * later, and what is typed by then would go to the block, which takes no words, and be lost.
 */
export function $leaveBlock(): void {
  const drawn = getDOMSelection($getEditor().getRootElement()?.ownerDocument.defaultView ?? null);
  const clicked = $selectedBlock() && drawn ? $createRangeSelectionFromDom(drawn, $getEditor()) : null;
  if (clicked) $setSelection(clicked);
}
