import { readAccelerator } from './accelerator.ts';
import type { Shortcut } from './accelerator.ts';
import { app } from './app.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { openWindows } from './openWindows.ts';

type Role = NonNullable<Electron.MenuItem['role']>;
/** What the app gives for an item; its `click` gets the stand-in's own item and window. */
export type MenuItemConstructorOptions = Pick<
  Electron.MenuItemConstructorOptions,
  'id' | 'label' | 'type' | 'accelerator' | 'registerAccelerator' | 'enabled' | 'visible' | 'checked'
> & {
  click?: (item: MenuItem, window: BrowserWindow | undefined, event: object) => void;
  role?: Role;
  submenu?: MenuItemConstructorOptions[];
};

/** What a role does. The others belong to the browser's own keys (cut, paste, zoom) and have no item that could be clicked. */
const roles: Partial<Record<Role, (window: BrowserWindow | undefined) => void>> = {
  quit: () => {
    app.quit();
  },
  close: (window) => window?.close(),
  minimize: (window) => window?.minimize(),
  reload: (window) => window?.webContents.reload(),
  togglefullscreen: (window) => window?.setFullScreen(!window.isFullScreen()),
};
const roleKeys: Partial<Record<Role, string>> = { quit: 'CmdOrCtrl+Q', togglefullscreen: 'F11' };

const items = new Map<number, MenuItem>();
let applicationMenu: Menu | null = null;

/** Electron's `MenuItem`: an entry that can be found by its id and clicked. */
export class MenuItem {
  readonly commandId: number;
  readonly id: string;
  readonly label: string;
  readonly role?: Role;
  readonly accelerator: string | null;
  readonly registerAccelerator: boolean;
  readonly submenu?: Menu;
  readonly type: NonNullable<MenuItemConstructorOptions['type']>;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly click: (event?: object, window?: BrowserWindow) => void;

  constructor(options: MenuItemConstructorOptions) {
    this.commandId = items.size + 1;
    items.set(this.commandId, this);
    this.id = options.id ?? '';
    if (options.role) this.role = options.role;
    this.label = options.label ?? options.role ?? '';
    this.accelerator = options.accelerator ?? (options.role && roleKeys[options.role]) ?? null;
    this.registerAccelerator = options.registerAccelerator ?? true;
    if (options.submenu) this.submenu = Menu.buildFromTemplate(options.submenu);
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.click = (event = {}, window = [...openWindows][0]) => {
      if (!this.enabled) return;
      if (options.click) options.click(this, window, event);
      else if (options.role) this.#play(options.role, window);
    };
  }

  #play(role: Role, window: BrowserWindow | undefined): void {
    const act = roles[role];
    if (!act) throw new Error(`electron stand-in: the menu role '${role}' cannot be clicked`);
    act(window);
  }
}

/** Electron's `Menu`: no bar is drawn, but its items and their keys work. */
export class Menu {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    menu.items.push(...template.map((item) => (item instanceof MenuItem ? item : new MenuItem(item))));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
    for (const { page } of openWindows) page?.post({ t: 'shortcuts', list: shortcuts() });
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

/** Runs the item of a key that was pressed in a window. */
export function clickItem(commandId: number, window: BrowserWindow): void {
  items.get(commandId)?.click({}, window);
}

/** The keys that the menu itself acts on; items that only show theirs are the page's own business. */
export function shortcuts(menu: Menu | null | undefined = applicationMenu): Shortcut[] {
  return (menu?.items ?? []).flatMap((item) => {
    if (item.submenu) return shortcuts(item.submenu);
    if (item.accelerator === null || !item.registerAccelerator) return [];
    return [{ id: item.commandId, ...readAccelerator(item.accelerator, process.platform) }];
  });
}
