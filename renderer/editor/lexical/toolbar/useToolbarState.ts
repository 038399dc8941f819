import { useEffect, useState } from 'react';
import { mergeRegister, COMMAND_PRIORITY_LOW, SELECTION_CHANGE_COMMAND, type LexicalEditor } from 'lexical';
import { $toolbarState, isSameState, nowhere, type ToolbarState } from './toolbarState.ts';

/** The state of the toolbar, following the caret. It renders anew only when a button changes. */
export function useToolbarState(editor: LexicalEditor): ToolbarState {
  const [state, setState] = useState(nowhere);
  useEffect(() => {
    const follow = () => {
      const next = editor.getEditorState().read($toolbarState, { editor });
      setState((before) => (isSameState(before, next) ? before : next));
    };
    follow();
    return mergeRegister(
      editor.registerUpdateListener(follow),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          queueMicrotask(follow);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor]);
  return state;
}
