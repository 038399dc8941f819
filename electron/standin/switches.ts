/** Chromium's command line switches: those given at the start and those the app appends before it is ready. */
export const switches = new Map<string, string>();

/** Adds a switch; lists of features are joined as Electron joins them, all others replaced. */
export function appendSwitch(name: string, value = ''): void {
  const before = switches.get(name);
  switches.set(name, before !== undefined && name.endsWith('-features') ? `${before},${value}` : value);
}

/** Tells whether the browser shows no window at all: file dialogs cannot be asked then. */
export const isHeadless = (): boolean => Boolean(process.env['STANDIN_HEADLESS']) || switches.has('headless');
