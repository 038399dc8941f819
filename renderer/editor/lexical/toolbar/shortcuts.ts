import type { Action } from './actions.ts';

/** Keys and what they do to the text. */
export interface Shortcut {
  action: Action;
  /** Physical key (`KeyboardEvent.code`), so that the Russian layout gives the same. */
  code: string;
  ctrl?: boolean;
  alt?: boolean;
  shift?: boolean;
  /** As printed on the keys. */
  print: string;
}

/** The keys of the text, as in Word and Google Docs; on a Mac, Command stands for Ctrl. The first of an action is the one shown. */
export const shortcuts: readonly Shortcut[] = [
  { action: 'bold', code: 'KeyB', ctrl: true, print: 'Ctrl+B' },
  { action: 'italic', code: 'KeyI', ctrl: true, print: 'Ctrl+I' },
  { action: 'underline', code: 'KeyU', ctrl: true, print: 'Ctrl+U' },
  { action: 'strike', code: 'Digit5', alt: true, shift: true, print: 'Alt+Shift+5' },
  { action: 'sub', code: 'Equal', ctrl: true, print: 'Ctrl+=' },
  { action: 'sup', code: 'Equal', ctrl: true, shift: true, print: 'Ctrl+Shift+=' },
  { action: 'link', code: 'KeyK', ctrl: true, print: 'Ctrl+K' },
  { action: 'paragraph', code: 'Digit0', ctrl: true, alt: true, print: 'Ctrl+Alt+0' },
  { action: 'heading2', code: 'Digit2', ctrl: true, alt: true, print: 'Ctrl+Alt+2' },
  { action: 'heading3', code: 'Digit3', ctrl: true, alt: true, print: 'Ctrl+Alt+3' },
  { action: 'quote', code: 'KeyQ', ctrl: true, alt: true, print: 'Ctrl+Alt+Q' },
  { action: 'speaker', code: 'KeyQ', ctrl: true, alt: true, shift: true, print: 'Ctrl+Alt+Shift+Q' },
  { action: 'rule', code: 'KeyL', ctrl: true, alt: true, print: 'Ctrl+Alt+L' },
  { action: 'comment', code: 'KeyM', ctrl: true, alt: true, print: 'Ctrl+Alt+M' },
  { action: 'spelling', code: 'F7', print: 'F7' },
  { action: 'numbers', code: 'Digit7', ctrl: true, shift: true, print: 'Ctrl+Shift+7' },
  { action: 'bullets', code: 'Digit8', ctrl: true, shift: true, print: 'Ctrl+Shift+8' },
  { action: 'clear', code: 'Backslash', ctrl: true, print: 'Ctrl+\\' },
  { action: 'undo', code: 'KeyZ', ctrl: true, print: 'Ctrl+Z' },
  { action: 'redo', code: 'KeyY', ctrl: true, print: 'Ctrl+Y' },
  { action: 'redo', code: 'KeyZ', ctrl: true, shift: true, print: 'Ctrl+Shift+Z' },
  { action: 'up', code: 'ArrowUp', alt: true, shift: true, print: 'Alt+Shift+↑' },
  { action: 'down', code: 'ArrowDown', alt: true, shift: true, print: 'Alt+Shift+↓' },
];

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key press does to the text, or null. */
export function actionOf(event: Pressed): Action | null {
  const found = shortcuts.find(
    ({ code, ctrl = false, alt = false, shift = false }) =>
      event.code === code && (event.ctrlKey || event.metaKey) === ctrl && event.altKey === alt && event.shiftKey === shift,
  );
  return found?.action ?? null;
}

/** The keys of an action as printed. */
export const keysOf = (action: Action): string | undefined => shortcuts.find((shortcut) => shortcut.action === action)?.print;
