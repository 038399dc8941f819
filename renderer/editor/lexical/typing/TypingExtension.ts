import { $isLinkNode } from '@lexical/link';
import {
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type TextNode,
} from 'lexical';
import { languageOfBlock } from '../../../../core/typography/languageOfBlock.ts';
import { typedCorrection } from '../../../../core/typography/typedCorrection.ts';
import { $insertRule } from '../blocks/insertRule.ts';
import { $releaseLanguage } from '../nodes/LanguageExtension.ts';
import { $blockStart, $shapeBlock } from './blockStarts.ts';
import { typedSign } from './typedSign.ts';

/**
 * Sets quotation marks, dashes and spaces as they are printed, and makes headings, lists and quotes of the signs of Markdown, while
 * one types. Each is a step of its own: one undo gives back what was typed. Nothing that is pasted is touched.
 */
export const TypingExtension = defineExtension({
  name: 'dateline/typing',
  register: (editor) =>
    mergeRegister(
      editor.registerUpdateListener((update) => {
        if (!editor.isEditable() || editor.isComposing()) return;
        const typed = typedSign(update);
        if (typed) correct(editor, typed.node.getKey(), typed.offset);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey || !editor.isEditable() || !$isThreeDashes()) return false;
          event?.preventDefault();
          $insertRule();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

/** Nothing is changed where nothing is to be corrected: an update that does nothing would still end a step of undo. */
function correct(editor: LexicalEditor, key: string, offset: number): void {
  const $act = editor.read(() => $correction(editor, key, offset));
  if ($act) editor.update($act, { tag: HISTORY_PUSH_TAG });
}

function $correction(editor: LexicalEditor, key: string, offset: number): (() => void) | null {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || $findMatchingParent(node, $isLinkNode)) return null;
  const start = $blockStart(node, offset);
  if (start !== null) return () => $shapeBlock(editor, node, start);
  const correction = typedCorrection($textBefore(node, offset), languageOfBlock($blockText(node), $releaseLanguage()));
  // What reaches back into words that look different stays as it is.
  if (!correction || correction.remove > offset) return null;
  return () => void node.spliceText(offset - correction.remove, correction.remove, correction.insert, true);
}

const $blockOf = (node: TextNode) => $findMatchingParent(node, (one) => $isElementNode(one) && !one.isInline());
const $blockText = (node: TextNode): string => $blockOf(node)?.getTextContent() ?? '';

/** The text of the block up to the caret, from the last line break on. */
function $textBefore(node: TextNode, offset: number): string {
  const before = node
    .getPreviousSiblings()
    .map((sibling) => sibling.getTextContent())
    .join('');
  return (before + node.getTextContent().slice(0, offset)).split('\n').at(-1) ?? '';
}

/** Three dashes alone in a paragraph and Enter make a line across the page. */
function $isThreeDashes(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $findMatchingParent(selection.anchor.getNode(), $isParagraphNode);
  if (!block || !/^(?:---|—-)$/u.test(block.getTextContent()) || block.getParent()?.getType() !== 'root') return false;
  block.clear();
  block.select();
  return true;
}
