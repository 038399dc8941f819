import { COMMAND_PRIORITY_NORMAL, defineExtension, KEY_TAB_COMMAND, mergeRegister } from 'lexical';
import { markPrompts } from './markPrompts.ts';
import { $selectPrompt } from './selectPrompt.ts';

/**
 * The places to fill in that a template leaves in a text, "[day and month]": they are seen, and Tab goes from one to the next.
 * After the last one Tab means what it means everywhere else, so that it never holds anybody in the text.
 */
export const PromptExtension = defineExtension({
  name: 'dateline/prompts',
  register: (editor) =>
    mergeRegister(
      typeof Highlight === 'undefined' ? () => {} : markPrompts(editor),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (!editor.isEditable() || !$selectPrompt(event.shiftKey ? 'previous' : 'next')) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});
