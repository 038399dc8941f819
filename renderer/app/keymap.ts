import type { PageCommand } from '../editor/pageCommand.ts';
import type { WindowCommand } from './windowCommand.ts';

/** What keys can do outside the text. */
type KeyCommand = WindowCommand | PageCommand;

interface Keys {
  command: KeyCommand;
  /** Physical key (`KeyboardEvent.code`), so that the Russian layout gives the same commands. */
  code: string;
  ctrl?: boolean;
  shift?: boolean;
  alt?: boolean;
  /** As printed on the keys. */
  print: string;
}

/** All keys of the window outside the text; on a Mac, Command stands for Ctrl. */
export const keymap: readonly Keys[] = [
  { command: 'new-release', code: 'KeyN', ctrl: true, print: 'Ctrl+N' },
  { command: 'import-file', code: 'KeyO', ctrl: true, print: 'Ctrl+O' },
  { command: 'save', code: 'KeyS', ctrl: true, print: 'Ctrl+S' },
  { command: 'find-in-text', code: 'KeyF', ctrl: true, print: 'Ctrl+F' },
  { command: 'replace-in-text', code: 'KeyH', ctrl: true, print: 'Ctrl+H' },
  { command: 'find-next', code: 'F3', print: 'F3' },
  { command: 'find-previous', code: 'F3', shift: true, print: 'Shift+F3' },
  { command: 'find', code: 'KeyF', ctrl: true, shift: true, print: 'Ctrl+Shift+F' },
  { command: 'export-docx', code: 'KeyE', ctrl: true, shift: true, print: 'Ctrl+Shift+E' },
  { command: 'publish', code: 'Enter', ctrl: true, shift: true, print: 'Ctrl+Shift+Enter' },
  { command: 'publish', code: 'NumpadEnter', ctrl: true, shift: true, print: 'Ctrl+Shift+Enter' },
  { command: 'show-releases', code: 'Digit1', alt: true, print: 'Alt+1' },
  { command: 'show-kits', code: 'Digit2', alt: true, print: 'Alt+2' },
  { command: 'show-contacts', code: 'Digit3', alt: true, print: 'Alt+3' },
  { command: 'show-outbox', code: 'Digit4', alt: true, print: 'Alt+4' },
  { command: 'show-settings', code: 'Digit5', alt: true, print: 'Alt+5' },
  { command: 'preview', code: 'KeyP', ctrl: true, alt: true, print: 'Ctrl+Alt+P' },
  { command: 'print', code: 'KeyP', ctrl: true, print: 'Ctrl+P' },
  { command: 'zoom-in', code: 'Equal', ctrl: true, alt: true, print: 'Ctrl+Alt+=' },
  { command: 'zoom-out', code: 'Minus', ctrl: true, alt: true, print: 'Ctrl+Alt+-' },
  { command: 'zoom-reset', code: 'Digit1', ctrl: true, alt: true, print: 'Ctrl+Alt+1' },
  { command: 'quiet', code: 'KeyD', ctrl: true, shift: true, print: 'Ctrl+Shift+D' },
  { command: 'show-commands', code: 'KeyP', ctrl: true, shift: true, print: 'Ctrl+Shift+P' },
  { command: 'show-shortcuts', code: 'Slash', ctrl: true, print: 'Ctrl+/' },
  { command: 'show-shortcuts', code: 'NumpadDivide', ctrl: true, print: 'Ctrl+/' },
];

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The command a key press means, or null. */
export function commandOf(event: Pressed): KeyCommand | null {
  const found = keymap.find(
    ({ code, ctrl = false, shift = false, alt = false }) =>
      event.code === code && (event.ctrlKey || event.metaKey) === ctrl && event.shiftKey === shift && event.altKey === alt,
  );
  return found?.command ?? null;
}

/** The keys of a command as printed, or undefined where it has none. */
export const keysOf = (command: KeyCommand): string | undefined => keymap.find((keys) => keys.command === command)?.print;
