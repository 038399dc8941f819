import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $isElementNode,
  $isRootNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  isDOMNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
} from 'lexical';
import { $isAtomicBlock, $selectBlock, $selectedBlock } from './atomicBlock.ts';
import { EDIT_BLOCK_COMMAND, MOVE_BLOCK_COMMAND, REMOVE_BLOCK_COMMAND } from './blockCommands.ts';
import { $leaveBlock } from './leaveBlock.ts';
import { $leaveCaption } from './leaveCaption.ts';
import { $moveBlock } from './moveBlock.ts';
import { $removeBlock } from './removeBlock.ts';
import { $selectBeside } from './selectBeside.ts';
import { $stepFrom } from './stepFrom.ts';
import { $writeBelow } from './writeBelow.ts';

/**
 * Makes blocks of one piece usable with mouse and keys: a click, an arrow, Delete or Backspace selects one, arrows go on from it,
 * Delete and Backspace remove it when it is selected, Enter opens its dialog, Shift+Enter makes room to write below it, Escape leaves
 * the text.
 */
export const AtomicBlockExtension = defineExtension({
  name: 'dateline/atomic-block',
  register: (editor) => {
    const whenEditable =
      <E>(act: (event: E) => boolean) =>
      (event: E) =>
        editor.isEditable() && act(event);
    const arrow = (direction: 'previous' | 'next') =>
      whenEditable((event: KeyboardEvent) => {
        if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false;
        const block = $selectedBlock();
        const stepped = block ? $stepFrom(block, direction) : $leaveCaption(direction, event.key);
        if (stepped) event.preventDefault();
        return stepped;
      });
    const remove = whenEditable((event: KeyboardEvent | null) => {
      const block = $selectedBlock();
      if (!block) return false;
      event?.preventDefault();
      return editor.dispatchCommand(REMOVE_BLOCK_COMMAND, block.getKey());
    });
    return mergeRegister(
      editor.registerCommand(CLICK_COMMAND, $selectClicked, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, arrow('previous'), COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_LEFT_COMMAND, arrow('previous'), COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, arrow('next'), COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, arrow('next'), COMMAND_PRIORITY_LOW),
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        editor.registerCommand(command, whenEditable($selectBeside), COMMAND_PRIORITY_LOW),
      ),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, remove, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_DELETE_COMMAND, remove, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        whenEditable((event: KeyboardEvent | null) => {
          const block = $selectedBlock();
          const done = block
            ? (event?.shiftKey ? $writeBelow(block) : editor.dispatchCommand(EDIT_BLOCK_COMMAND, block.getKey())) || true
            : $leaveCaption('next', 'Enter');
          if (done) event?.preventDefault();
          return done;
        }),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        whenEditable(() => {
          if ($leaveCaption('previous', 'Escape')) return true;
          if (!$selectedBlock()) return false;
          editor.blur();
          return true;
        }),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        REMOVE_BLOCK_COMMAND,
        whenEditable((key) => $removeBlock($getNodeByKey(key))),
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        MOVE_BLOCK_COMMAND,
        whenEditable(({ key, up }) => $moveBlock(key === null ? null : $getNodeByKey(key), up)),
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  },
});

/** The caption of a figure takes the caret; any other place in an atomic block selects the block. */
function $selectClicked(event: MouseEvent): boolean {
  if (!isDOMNode(event.target)) return false;
  const node = $getNearestNodeFromDOMNode(event.target);
  if (!$isAtomicBlock(node)) $leaveBlock();
  if (!$isAtomicBlock(node) || !$isElementNode(node.getParent()) || !$isRootNode(node.getParent())) return false;
  $selectBlock(node);
  return true;
}
