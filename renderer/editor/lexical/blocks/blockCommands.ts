import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';

/** Opens the dialog in which the block with this key is changed. */
export const EDIT_BLOCK_COMMAND: LexicalCommand<NodeKey> = createCommand('EDIT_BLOCK_COMMAND');

/** Takes the block with this key out of the text. */
export const REMOVE_BLOCK_COMMAND: LexicalCommand<NodeKey> = createCommand('REMOVE_BLOCK_COMMAND');

/** Moves the block with this key, or the one the caret is in where `key` is null, past its neighbour. */
export const MOVE_BLOCK_COMMAND: LexicalCommand<{ key: NodeKey | null; up: boolean }> = createCommand('MOVE_BLOCK_COMMAND');

/** Puts what the book says now in place of the copy that the block with this key holds. */
export const UPDATE_COPY_COMMAND: LexicalCommand<NodeKey> = createCommand('UPDATE_COPY_COMMAND');

/** A block was moved, removed or chosen: what a screen reader is told of. */
export const TELL_BLOCK_COMMAND: LexicalCommand<{ act: 'moved' | 'removed' }> = createCommand('TELL_BLOCK_COMMAND');
