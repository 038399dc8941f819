import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { UiLanguage } from '../../core/i18n/language.ts';
import { shellText } from '../../core/i18n/shellText.ts';
import type { CommandId } from '../../core/ipc/events.ts';
import type { EventSink } from '../handlers/eventSink.ts';

/** Sets the menu in one language. Its keys are only shown: the window's keymap acts on them, so both worlds behave alike. */
export function setApplicationMenu(language: UiLanguage, tell: EventSink): void {
  const { menu } = shellText[language];
  const command = (id: CommandId, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => {
      tell('app.command', { id });
    },
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: menu.file,
        submenu: [
          command('new-release', menu.newRelease, 'CmdOrCtrl+N'),
          command('import-file', menu.import, 'CmdOrCtrl+O'),
          separator,
          command('export-docx', menu.exportDocx, 'CmdOrCtrl+Shift+E'),
          command('export-pdf', menu.exportPdf),
          command('export-html', menu.exportHtml),
          command('export-md', menu.exportMd),
          command('export-txt', menu.exportTxt),
          command('export-ninjs', menu.exportNinjs),
          separator,
          command('publish', menu.publish, 'CmdOrCtrl+Shift+Enter'),
          separator,
          { role: 'quit', label: menu.quit },
        ],
      },
      {
        label: menu.edit,
        submenu: [
          { role: 'undo', label: menu.undo },
          { role: 'redo', label: menu.redo },
          separator,
          { role: 'cut', label: menu.cut },
          { role: 'copy', label: menu.copy },
          { role: 'paste', label: menu.paste },
          { role: 'pasteAndMatchStyle', label: menu.pastePlain },
          { role: 'selectAll', label: menu.selectAll },
          separator,
          command('find', menu.find, 'CmdOrCtrl+Shift+F'),
        ],
      },
      {
        label: menu.view,
        submenu: [
          command('show-releases', menu.releases, 'Alt+1'),
          command('show-kits', menu.kits, 'Alt+2'),
          command('show-contacts', menu.contacts, 'Alt+3'),
          command('show-outbox', menu.outbox, 'Alt+4'),
          command('show-settings', menu.settings, 'Alt+5'),
          separator,
          { role: 'resetZoom', label: menu.zoomReset },
          { role: 'zoomIn', label: menu.zoomIn },
          { role: 'zoomOut', label: menu.zoomOut },
          { role: 'togglefullscreen', label: menu.fullScreen },
        ],
      },
      {
        label: menu.help,
        submenu: [command('show-commands', menu.commands, 'CmdOrCtrl+Shift+P'), command('show-shortcuts', menu.shortcuts, 'CmdOrCtrl+/')],
      },
    ]),
  );
}
