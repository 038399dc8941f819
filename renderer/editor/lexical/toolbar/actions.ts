import { $isListNode, INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getEditor,
  $getSelection,
  $getSelectionSlotFrame,
  $getState,
  $isRangeSelection,
  $isTextNode,
  $onUpdate,
  $setState,
  createCommand,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { $topBlock } from '../blocks/atomicBlock.ts';
import { EDIT_BLOCK_COMMAND, MOVE_BLOCK_COMMAND } from '../blocks/blockCommands.ts';
import { $insertRule } from '../blocks/insertRule.ts';
import { OPEN_COMMENT_COMMAND } from '../comments/openComment.ts';
import { blockIdState } from '../nodes/blockId.ts';
import { NEXT_WRONG_WORD_COMMAND } from '../spelling/nextWrongWordCommand.ts';

/** What a block of words can be. */
export const blockStyles = ['paragraph', 'heading2', 'heading3', 'quote'] as const;
export type BlockStyle = (typeof blockStyles)[number];

/** Everything keys and buttons can do to the text. */
export const actions = [
  'bold',
  'italic',
  'underline',
  'strike',
  'sub',
  'sup',
  'clear',
  ...blockStyles,
  'bullets',
  'numbers',
  'link',
  'speaker',
  'rule',
  'comment',
  'spelling',
  'undo',
  'redo',
  'up',
  'down',
] as const;
export type Action = (typeof actions)[number];

/** Opens the field for the address of a link. */
export const OPEN_LINK_COMMAND: LexicalCommand<void> = createCommand('OPEN_LINK_COMMAND');

const newBlock: Record<BlockStyle, () => ElementNode> = {
  paragraph: $createParagraphNode,
  heading2: () => $createHeadingNode('h2'),
  heading3: () => $createHeadingNode('h3'),
  quote: () => $createQuoteNode(),
};

/** Does something to the text at the caret. */
export function runAction(editor: LexicalEditor, action: Action): void {
  switch (action) {
    case 'paragraph':
    case 'heading2':
    case 'heading3':
    case 'quote':
      editor.update(() => $setStyle(action));
      break;
    case 'bold':
    case 'italic':
    case 'underline':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, action);
      break;
    case 'strike':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough');
      break;
    case 'sub':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'subscript');
      break;
    case 'sup':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'superscript');
      break;
    case 'bullets':
    case 'numbers':
      editor.update(() => $toggleList(editor, action));
      break;
    case 'link':
      editor.dispatchCommand(OPEN_LINK_COMMAND, undefined);
      break;
    case 'speaker':
      editor.update($openSpeaker);
      break;
    case 'rule':
      editor.update(() => $insertRule());
      editor.focus();
      break;
    case 'comment':
      editor.dispatchCommand(OPEN_COMMENT_COMMAND, undefined);
      break;
    case 'spelling':
      editor.dispatchCommand(NEXT_WRONG_WORD_COMMAND, undefined);
      break;
    case 'clear':
      editor.update($clearMarks);
      break;
    case 'undo':
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      break;
    case 'redo':
      editor.dispatchCommand(REDO_COMMAND, undefined);
      break;
    case 'up':
    case 'down':
      editor.dispatchCommand(MOVE_BLOCK_COMMAND, { key: null, up: action === 'up' });
      break;
  }
}

/** A block that becomes a heading is still the same block, so it keeps its id. */
export function $setStyle(style: BlockStyle): void {
  $setBlocksType($getSelection(), newBlock[style], (before, after) => {
    $setState(after, blockIdState, $getState(before, blockIdState));
  });
}

/** Asks who said the words the caret is in; a paragraph becomes a quote for it. */
function $openSpeaker(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $getSelectionSlotFrame(selection)) return;
  if (!$findMatchingParent(selection.anchor.getNode(), $isQuoteNode)) $setStyle('quote');
  // Making the quote may have made another selection.
  const inside = $getSelection()?.getNodes()[0];
  const quote = inside && $topBlock(inside);
  if (!$isQuoteNode(quote)) return;
  const editor = $getEditor();
  // The dialog stands beside the quote, which is drawn only now.
  $onUpdate(() => editor.dispatchCommand(EDIT_BLOCK_COMMAND, quote.getKey()));
}

/** Makes a list of the blocks the selection is in, or blocks of the list. Does nothing in a caption, which holds words only. */
export function $toggleList(editor: LexicalEditor, action: 'bullets' | 'numbers'): void {
  const type = action === 'bullets' ? 'bullet' : 'number';
  const selection = $getSelection();
  // A caption holds words only.
  if (!$isRangeSelection(selection) || $getSelectionSlotFrame(selection)) return;
  const list = $findMatchingParent(selection.anchor.getNode(), $isListNode);
  if (list?.getListType() === type) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  else editor.dispatchCommand(type === 'bullet' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND, undefined);
}

function $clearMarks(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (selection.isCollapsed()) selection.setFormat(0);
  else for (const node of selection.extract()) if ($isTextNode(node)) node.setFormat(0);
}
