import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { isTableAction } from './tableActions.ts';
import type { TextCommand } from './textCommand.ts';
import { $toolbarState } from './toolbarState.ts';

/** Why something cannot be done to the text where the caret is. */
export type TextHindrance = 'locked' | 'noCaret' | 'noWords' | 'wordsOnly' | 'noTable' | 'inTable' | 'nothingToUndo' | 'nothingToRedo';

/** Tells why a command would do nothing now, or null when it can be done. */
export function textHindrance(editor: LexicalEditor, command: TextCommand): TextHindrance | null {
  if (!editor.isEditable()) return 'locked';
  const { canUndo, canRedo } = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  if (command === 'undo') return canUndo.value ? null : 'nothingToUndo';
  if (command === 'redo') return canRedo.value ? null : 'nothingToRedo';
  return editor.getEditorState().read(() => $hindrance(command), { editor });
}

function $hindrance(command: TextCommand): TextHindrance | null {
  if (command === 'spelling') return null;
  const selection = $getSelection();
  if (selection === null) return command === 'table' ? null : 'noCaret';
  const { inTable, wordsOnly } = $toolbarState();
  if (isTableAction(command)) return inTable ? null : 'noTable';
  if (command === 'table') return inTable ? 'inTable' : null;
  if (command === 'up' || command === 'down') return null;
  if (!$isRangeSelection(selection)) return 'noWords';
  return wordsOnly && blockCommands.has(command) ? 'wordsOnly' : null;
}

/** What changes a whole block, which a caption does not allow. */
const blockCommands: ReadonlySet<TextCommand> = new Set(['paragraph', 'heading2', 'heading3', 'quote', 'bullets', 'numbers', 'speaker']);
