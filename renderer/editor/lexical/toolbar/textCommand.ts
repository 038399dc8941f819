import type { LexicalEditor } from 'lexical';
import { actions, runAction, type Action } from './actions.ts';
import { $changeTable, $insertTable, isTableAction, tableActions, type TableAction } from './tableActions.ts';

/** Everything that can be done to the text by one word: what keys and buttons do, a new table, and what changes a table. */
export type TextCommand = Action | 'table' | TableAction;
export const textCommands: readonly TextCommand[] = [...actions, 'table', ...tableActions];

/** Tells whether a command is one of the text's. */
export const isTextCommand = (command: string): command is TextCommand => (textCommands as readonly string[]).includes(command);

/** Does it at the caret. */
export function runTextCommand(editor: LexicalEditor, command: TextCommand): void {
  if (command === 'table') editor.update($insertTable, { onUpdate: () => editor.focus() });
  else if (isTableAction(command)) {
    editor.update(() => $changeTable(command));
    // The dialog of the caption takes the focus itself.
    if (command !== 'tableCaption') editor.focus();
  } else runAction(editor, command);
}
