/** A key that runs a menu item: `key` in small letters, `mods` out of C(trl), A(lt), S(hift), M(eta), in this order. */
export interface Shortcut {
  id: number;
  key: string;
  mods: string;
}

/** Reads Electron's way of writing a key, such as `CmdOrCtrl+Shift+E`, for one platform. */
export function readAccelerator(accelerator: string, platform: NodeJS.Platform): Omit<Shortcut, 'id'> {
  const words = accelerator.toLowerCase().split('+');
  const has = (...names: string[]) => words.some((word) => names.includes(word));
  const either = has('cmdorctrl', 'commandorcontrol');
  const mac = platform === 'darwin';
  const mods = [
    has('ctrl', 'control') || (either && !mac) ? 'C' : '',
    has('alt', 'option') ? 'A' : '',
    has('shift') ? 'S' : '',
    has('cmd', 'command', 'super', 'meta') || (either && mac) ? 'M' : '',
  ].join('');
  const last = words.at(-1) ?? '';
  return { key: last === 'plus' ? '+' : last, mods };
}
