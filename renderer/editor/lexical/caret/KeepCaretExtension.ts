import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  defineExtension,
  getDOMSelection,
  HISTORY_MERGE_TAG,
  isDOMNode,
  isHTMLElement,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';

/**
 * Keeps caret and selection while the focus is elsewhere, in a dialog for example. As it goes the place is taken over as the
 * browser draws it; as it comes back by anything but the mouse, to the text or to a caption in it, the place is drawn there again:
 * the browser by itself would put the caret before the first word.
 */
export const KeepCaretExtension = defineExtension({
  name: 'dateline/keep-caret',
  register: (editor) => {
    let isClick = false;
    const press = () => {
      isClick = true;
      // The browser gives the focus while it handles the press; a timer comes after that.
      setTimeout(() => {
        isClick = false;
      });
    };
    const come = ({ target }: FocusEvent) => {
      if (!isClick && isWritten(target)) editor.update($drawSelection, { tag: [SKIP_SCROLL_INTO_VIEW_TAG, HISTORY_MERGE_TAG] });
    };
    const go = ({ target, relatedTarget }: FocusEvent) => {
      const stays = isDOMNode(relatedTarget) && editor.getRootElement()?.contains(relatedTarget) === true;
      // Drawing the place now would call the focus back.
      if (!stays && isWritten(target))
        editor.update(() => $takeLastSelection(editor), { tag: [SKIP_DOM_SELECTION_TAG, HISTORY_MERGE_TAG] });
    };
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('mousedown', press, true);
      before?.removeEventListener('focusin', come);
      before?.removeEventListener('focusout', go);
      root?.addEventListener('mousedown', press, true);
      root?.addEventListener('focusin', come);
      root?.addEventListener('focusout', go);
    });
  },
});

/** The text itself or a caption, but no button of a block. */
const isWritten = (target: EventTarget | null): boolean => isHTMLElement(target) && target.isContentEditable;

function $drawSelection(): void {
  const selection = $getSelection();
  // Lexical draws a selection that is marked as changed anew.
  if ($isRangeSelection(selection)) selection.dirty = true;
}

/** The browser's message of a moved caret comes a moment after the key, and not at all to a text that has lost the focus by then. */
function $takeLastSelection(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  const drawn = getDOMSelection(root?.ownerDocument.defaultView ?? null);
  const selection = $getSelection();
  if (!root || !drawn || !$isRangeSelection(selection) || editor.isComposing()) return;
  if (!root.contains(drawn.anchorNode) || !root.contains(drawn.focusNode)) return;
  const last = $createRangeSelectionFromDom(drawn, editor);
  // At the same place the caret keeps what the next letter will be, bold for example.
  if (last && !(last.anchor.is(selection.anchor) && last.focus.is(selection.focus))) $setSelection(last);
}
