import type { ImportMimeTypeFunction } from '@lexical/clipboard';
import { paragraphsInText } from '../../../../core/import/paragraphsInText.ts';
import { sourceLines } from '../../../../core/import/sourceLines.ts';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $getSelectionSlotFrame,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
} from 'lexical';

/**
 * Pastes plain text: each line a paragraph, or an item in a list, blank lines between them nothing; lines broken at a
 * width are one. In a caption the lines stay in it,
 * for Lexical would glue them; they take the place of a selected block, for Lexical would lose them.
 */
export const $pastePlain: ImportMimeTypeFunction = (text, selection) => {
  const lines = wholeParagraphs(text) ?? text.split(/(?:\r\n|\r|\n)(?:[ \t\u00a0]*(?:\r\n|\r|\n))*/u);
  if ($getSelectionSlotFrame(selection) !== null) {
    selection.insertNodes(lines.flatMap((line, place) => [...(place === 0 ? [] : [$createLineBreakNode()]), $createTextNode(line)]));
    return true;
  }
  if ($isNodeSelection(selection)) {
    selection.insertNodes(lines.map((line) => $createParagraphNode().append($createTextNode(line))));
    return true;
  }
  if (selection !== $getSelection()) $setSelection(selection);
  for (const [place, line] of lines.entries()) {
    // Each act may put another selection in the place of the one before.
    if (place > 0) $caret()?.insertParagraph();
    $caret()?.insertText(line);
  }
  return true;
};

/** The paragraphs of a text whose lines were broken at a width, as by a PDF file or mail; null for any other text. */
function wholeParagraphs(text: string): string[] | null {
  const lines = sourceLines(text);
  const paragraphs = paragraphsInText(lines);
  return paragraphs.length < lines.length ? paragraphs : null;
}

function $caret() {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}
