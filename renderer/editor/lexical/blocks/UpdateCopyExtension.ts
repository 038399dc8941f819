import { $addUpdateTag, $getNodeByKey, COMMAND_PRIORITY_EDITOR, defineExtension, HISTORY_PUSH_TAG } from 'lexical';
import { BookExtension } from '../nodes/BookExtension.ts';
import { UPDATE_COPY_COMMAND } from './blockCommands.ts';
import { $newerCopy } from './newerCopy.ts';

/** Brings a copy up to date when a person says so: one step of undo. Nothing else ever changes a copy. */
export const UpdateCopyExtension = defineExtension({
  name: 'dateline/update-copy',
  dependencies: [BookExtension],
  register: (editor) =>
    editor.registerCommand(
      UPDATE_COPY_COMMAND,
      (key) => {
        const $update = editor.isEditable() ? $newerCopy($getNodeByKey(key)) : null;
        if (!$update) return false;
        $addUpdateTag(HISTORY_PUSH_TAG);
        $update();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});
