import { createCommand, type LexicalCommand } from 'lexical';

/** Goes to the next word that is written wrong and shows how it may have been meant. */
export const NEXT_WRONG_WORD_COMMAND: LexicalCommand<void> = createCommand('NEXT_WRONG_WORD_COMMAND');
