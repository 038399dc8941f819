import { shortcuts } from '../../editor/lexical/toolbar/shortcuts.ts';
import { keymap } from '../keymap.ts';
import type { NamedCommand } from './command.ts';

/** The keys of a command of window or text as printed, or undefined where it has none. */
export const commandKeys = (command: NamedCommand): string | undefined =>
  shortcuts.find(({ action }) => action === command)?.print ?? keymap.find((keys) => keys.command === command)?.print;
