import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $addUpdateTag, $getNodeByKey, $getState, $setState, COMMAND_PRIORITY_EDITOR, defineExtension, HISTORY_PUSH_TAG } from 'lexical';
import { BookExtension } from '../nodes/BookExtension.ts';
import { $isContactNode, contactIdState, contactState } from '../nodes/ContactNode.tsx';
import { newerContact } from '../nodes/newerContact.ts';
import { UPDATE_COPY_COMMAND } from './blockCommands.ts';

/** Brings a copy up to date when a person says so: one step of undo. Nothing else ever changes a copy. */
export const UpdateCopyExtension = defineExtension({
  name: 'dateline/update-copy',
  dependencies: [BookExtension],
  register: (editor) =>
    editor.registerCommand(
      UPDATE_COPY_COMMAND,
      (key) => {
        const node = $getNodeByKey(key);
        if (!editor.isEditable() || !$isContactNode(node)) return false;
        const { contacts } = getExtensionDependencyFromEditor(editor, BookExtension).output;
        const newer = newerContact($getState(node, contactState), $getState(node, contactIdState), contacts.peek());
        if (!newer) return false;
        $addUpdateTag(HISTORY_PUSH_TAG);
        $setState(node, contactState, newer);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
});
