/**
 * Keys that mean something only where the caret is: in a list, on a selected block, in the toolbar. Their extensions answer them
 * (ShortcutsExtension, AtomicBlockExtension, and Lexical's FocusManagerExtension for the toolbar); here they stand to be shown.
 */
export const placeKeys = {
  text: [
    { name: 'nextPrompt', print: 'Tab' },
    { name: 'pastePlain', print: 'Ctrl+Shift+V' },
    { name: 'deeper', print: 'Tab' },
    { name: 'shallower', print: 'Shift+Tab' },
    { name: 'toolbar', print: 'Alt+F10' },
  ],
  block: [
    { name: 'select', print: '↑ ↓' },
    { name: 'edit', print: 'Enter' },
    { name: 'remove', print: 'Delete' },
    { name: 'leave', print: 'Esc' },
  ],
} as const;
