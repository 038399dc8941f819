import { $createLinkNode, $isLinkNode, autoLinkEmailMatcher, autoLinkUrlMatcher } from '@lexical/link';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  type EditorState,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  type TextNode,
} from 'lexical';
import { safeHref } from '../../../../core/export/safeHref.ts';

/**
 * Makes a link of an address when a blank or Enter follows it, as Word does, in a step of undo of its own. Only what is being
 * typed becomes a link: a text that is opened stays as it was, and a link that was taken off stays off.
 */
export const AutoLinkExtension = defineExtension({
  name: 'dateline/auto-link',
  register: (editor) =>
    mergeRegister(
      editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, tags }) => {
        if (dirtyLeaves.size === 0 || tags.has(HISTORIC_TAG) || editor.isComposing()) return;
        if (editorState.read(() => $blankWasTyped(prevEditorState))) editor.update(() => $linkWord(-1), { tag: HISTORY_PUSH_TAG });
      }),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $linkWord(0), COMMAND_PRIORITY_HIGH),
    ),
});

/** The text with the caret in it and the place of the caret, when it may get a link. */
function $caretInWords(): { node: TextNode; offset: number } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return null;
  const node = selection.anchor.getNode();
  return $isTextNode(node) && !$isLinkNode(node.getParent()) ? { node, offset: selection.anchor.offset } : null;
}

function $blankWasTyped(before: EditorState): boolean {
  const caret = $caretInWords();
  if (!caret || caret.offset === 0) return false;
  const { node, offset } = caret;
  const text = node.getTextContent();
  if (!/[\s\u00a0]/u.test(text.charAt(offset - 1))) return false;
  const old = before.read(() => $getNodeByKey(node.getKey())?.getTextContent());
  return old === text.slice(0, offset - 1) + text.slice(offset);
}

/** Links the word that ends `shift` signs from the caret. Always false, so that a command goes on to what it was for. */
function $linkWord(shift: number): false {
  const caret = $caretInWords();
  if (!caret) return false;
  const before = caret.node.getTextContent().slice(0, caret.offset + shift);
  const word = /\S+$/u.exec(before)?.[0] ?? '';
  const found = autoLinkUrlMatcher(word) ?? autoLinkEmailMatcher(word);
  const href = found && safeHref(found.url);
  if (!found || !href) return false;
  const start = before.length - word.length + found.index;
  const places = [start, start + found.length].filter((place) => place > 0 && place < caret.node.getTextContentSize());
  const linked = places.length === 0 ? caret.node : caret.node.splitText(...places)[start > 0 ? 1 : 0];
  if (!linked) return false;
  const link = $createLinkNode(href);
  linked.insertBefore(link);
  link.append(linked);
  return false;
}
