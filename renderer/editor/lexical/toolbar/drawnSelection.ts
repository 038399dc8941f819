import { $getEditor, $getSelection, $isRangeSelection, getDOMSelection } from 'lexical';

/**
 * Takes over the selection as the browser draws it. Its message comes a moment after the key that moved it, so that a second
 * key pressed at once, Shift+Home and then Ctrl+B, would else act on the selection of before.
 */
export function $takeDrawnSelection(): void {
  const selection = $getSelection();
  const root = $getEditor().getRootElement();
  const drawn = getDOMSelection(root?.ownerDocument.defaultView ?? null);
  if (!$isRangeSelection(selection) || !root || !drawn || drawn.rangeCount === 0 || $getEditor().isComposing()) return;
  const range = drawn.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return;
  const moved = selection.clone();
  moved.applyDOMRange(range);
  if (!moved.is(selection)) selection.applyDOMRange(range);
}
