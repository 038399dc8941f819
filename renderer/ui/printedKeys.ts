const signs: Record<string, string> = {
  Ctrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Tab: '⇥',
  Delete: '⌦',
  Esc: '⎋',
};
/** The order in which Apple prints the keys that are held. */
const held = ['Alt', 'Shift', 'Ctrl'];

/** Keys as this machine's keyboard names them: `Ctrl+Shift+E` stays as it is, and on a Mac becomes `⇧⌘E`. */
export function printedKeys(print: string, isMac = navigator.platform.startsWith('Mac')): string {
  if (!isMac) return print;
  const keys = print.split('+');
  const ordered = [...held.filter((key) => keys.includes(key)), ...keys.filter((key) => !held.includes(key))];
  return ordered.map((key) => signs[key] ?? key).join('');
}
