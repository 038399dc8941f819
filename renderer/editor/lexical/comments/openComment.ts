import { createCommand, type LexicalCommand } from 'lexical';

/** Opens the field for a comment on the selected words, or the thread the caret stands in. */
export const OPEN_COMMENT_COMMAND: LexicalCommand<void> = createCommand('OPEN_COMMENT_COMMAND');
