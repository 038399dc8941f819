import type { WindowCommand } from './windowCommand.ts';

interface Keys {
  command: WindowCommand;
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
  { command: 'find', code: 'KeyF', ctrl: true, print: 'Ctrl+F' },
  { command: 'export-docx', code: 'KeyE', ctrl: true, shift: true, print: 'Ctrl+Shift+E' },
  { command: 'publish', code: 'Enter', ctrl: true, shift: true, print: 'Ctrl+Shift+Enter' },
  { command: 'publish', code: 'NumpadEnter', ctrl: true, shift: true, print: 'Ctrl+Shift+Enter' },
  { command: 'show-releases', code: 'Digit1', alt: true, print: 'Alt+1' },
  { command: 'show-contacts', code: 'Digit2', alt: true, print: 'Alt+2' },
  { command: 'show-outbox', code: 'Digit3', alt: true, print: 'Alt+3' },
  { command: 'show-settings', code: 'Digit4', alt: true, print: 'Alt+4' },
  { command: 'show-commands', code: 'KeyP', ctrl: true, shift: true, print: 'Ctrl+Shift+P' },
  { command: 'show-shortcuts', code: 'Slash', ctrl: true, print: 'Ctrl+/' },
  { command: 'show-shortcuts', code: 'NumpadDivide', ctrl: true, print: 'Ctrl+/' },
];

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The command a key press means, or null. */
export function commandOf(event: Pressed): WindowCommand | null {
  const found = keymap.find(
    ({ code, ctrl = false, shift = false, alt = false }) =>
      event.code === code && (event.ctrlKey || event.metaKey) === ctrl && event.shiftKey === shift && event.altKey === alt,
  );
  return found?.command ?? null;
}

/** The keys of a command as printed, or undefined where it has none. */
export const keysOf = (command: WindowCommand): string | undefined => keymap.find((keys) => keys.command === command)?.print;
