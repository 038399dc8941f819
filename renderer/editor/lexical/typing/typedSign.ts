import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type EditorState,
  HISTORIC_TAG,
  PASTE_TAG,
  type TextNode,
  type UpdateListenerPayload,
} from 'lexical';

/** Where one sign was just typed: the text that holds it, and the place after it. */
export interface TypedSign {
  node: TextNode;
  offset: number;
}

/** Finds the one sign that this update typed at the caret, or null where something else happened: a paste, an undo, a deletion. */
export function typedSign({ editorState, prevEditorState, dirtyLeaves, tags }: UpdateListenerPayload): TypedSign | null {
  if (tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG)) return null;
  const now = caretIn(editorState);
  if (!now || !dirtyLeaves.has(now.node.getKey())) return null;
  const { node, offset } = now;
  const before = prevEditorState.read(() => {
    const was = $getNodeByKey(node.getKey());
    return $isTextNode(was) ? was.getTextContent() : null;
  });
  const text = editorState.read(() => node.getTextContent());
  const expected = text.slice(0, offset - 1) + text.slice(offset);
  return (before ?? '') === expected ? now : null;
}

function caretIn(state: EditorState): TypedSign | null {
  return state.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return null;
    const node = selection.anchor.getNode();
    return $isTextNode(node) && selection.anchor.offset > 0 ? { node, offset: selection.anchor.offset } : null;
  });
}
