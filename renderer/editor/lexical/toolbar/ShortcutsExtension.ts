import { $isListItemNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { runAction } from './actions.ts';
import { $takeDrawnSelection } from './drawnSelection.ts';
import { actionOf } from './shortcuts.ts';

/** The keys of the text. Tab makes an inner list inside a list and goes on to the next control everywhere else. */
export const ShortcutsExtension = defineExtension({
  name: 'dateline/shortcuts',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const action = actionOf(event);
          // AltGr is told as Ctrl+Alt, but it types a sign.
          if (!action || !editor.isEditable() || event.getModifierState('AltGraph')) return false;
          event.preventDefault();
          $takeDrawnSelection();
          runAction(editor, action);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const selection = $getSelection();
          if (!editor.isEditable() || !$isRangeSelection(selection)) return false;
          if (!$findMatchingParent(selection.anchor.getNode(), $isListItemNode)) return false;
          event.preventDefault();
          return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
});
