import type { Shortcut } from '../accelerator.ts';
import type { LinkToMain } from './linkToMain.ts';

/** Runs the menu's keys after the page's own, and swallows those of the browser that Electron does not have. */
export function playShortcuts(link: LinkToMain): void {
  let list: readonly Shortcut[] = [];
  link.on('shortcuts', (message) => {
    list = message.list;
  });
  /** Clipboard, undo, zoom and paste as plain text are the browser's in both worlds. */
  const ofElectronToo = /^[acvxyzbi0+=-]$|^[VZ]$/;
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
    const mods = `${ctrlKey ? 'C' : ''}${altKey ? 'A' : ''}${shiftKey ? 'S' : ''}${metaKey ? 'M' : ''}`;
    const names = new Set([key.toLowerCase(), code.replace(/^(Key|Digit)/, '').toLowerCase()]);
    const hit = list.find((shortcut) => shortcut.mods === mods && names.has(shortcut.key));
    if (hit) {
      event.preventDefault();
      link.send({ t: 'menu', id: hit.id });
      return;
    }
    const command = (ctrlKey || metaKey) && !altKey && key.length === 1;
    if (/^F\d+$/.test(key) || (command && !ofElectronToo.test(key))) event.preventDefault();
  });
}
