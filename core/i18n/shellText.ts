import type { UiLanguage } from './language.ts';

/** Words of the menu and of the machine's own dialogs. */
export interface ShellText {
  importTitle: string;
  folderTitle: string;
  letterheadTitle: string;
  bundleTitle: string;
  exportTitle: string;
  textFiles: string;
  allFiles: string;
  formats: Record<string, string>;
  menu: Record<
    | 'file'
    | 'edit'
    | 'view'
    | 'help'
    | 'newRelease'
    | 'import'
    | 'exportDocx'
    | 'exportPdf'
    | 'exportHtml'
    | 'exportMd'
    | 'exportTxt'
    | 'exportNinjs'
    | 'publish'
    | 'quit'
    | 'undo'
    | 'redo'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'pastePlain'
    | 'selectAll'
    | 'find'
    | 'releases'
    | 'kits'
    | 'contacts'
    | 'outbox'
    | 'settings'
    | 'commands'
    | 'shortcuts'
    | 'zoomIn'
    | 'zoomOut'
    | 'zoomReset'
    | 'fullScreen',
    string
  >;
  /** Asked when the window is closed while the last words could not be saved. */
  closing: { message: string; detail: string; stay: string; close: string };
}

export const shellText: Record<UiLanguage, ShellText> = {
  en: {
    importTitle: 'Import a text',
    folderTitle: 'Choose a folder or USB stick',
    letterheadTitle: 'Choose a letterhead',
    bundleTitle: 'Choose a courier bundle',
    exportTitle: 'Export the release',
    textFiles: 'Texts',
    allFiles: 'All files',
    formats: {
      docx: 'Word document',
      html: 'Web page',
      md: 'Markdown',
      txt: 'Plain text',
      json: 'News JSON',
      pdf: 'PDF',
      zip: 'ZIP file',
      dateline: 'Courier bundle',
    },
    menu: {
      file: 'File',
      edit: 'Edit',
      view: 'View',
      help: 'Help',
      newRelease: 'New release',
      import: 'Import…',
      exportDocx: 'Export to Word…',
      exportPdf: 'Export as PDF…',
      exportHtml: 'Export as web page…',
      exportMd: 'Export as Markdown…',
      exportTxt: 'Export as plain text…',
      exportNinjs: 'Export as news JSON…',
      publish: 'Publish…',
      quit: 'Quit Dateline',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      pastePlain: 'Paste as plain text',
      selectAll: 'Select all',
      find: 'Find in the library',
      releases: 'Releases',
      kits: 'Kits',
      contacts: 'Contacts',
      outbox: 'Outbox',
      settings: 'Settings',
      commands: 'All commands…',
      shortcuts: 'Keyboard shortcuts',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      zoomReset: 'Actual size',
      fullScreen: 'Full screen',
    },
    closing: {
      message: 'The last words are not saved yet.',
      detail:
        'Dateline could not write them to this computer. Stay, make room on the disk, and they are saved by themselves; or close and lose what was typed since the last save.',
      stay: 'Stay',
      close: 'Close and lose them',
    },
  },
  ru: {
    importTitle: 'Загрузить текст',
    folderTitle: 'Выбрать папку или флешку',
    letterheadTitle: 'Выберите бланк',
    bundleTitle: 'Выберите пакет для курьера',
    exportTitle: 'Сохранить релиз в файл',
    textFiles: 'Тексты',
    allFiles: 'Все файлы',
    formats: {
      docx: 'Документ Word',
      html: 'Веб-страница',
      md: 'Markdown',
      txt: 'Простой текст',
      json: 'Новость в JSON',
      pdf: 'Файл PDF',
      zip: 'Файл ZIP',
      dateline: 'Пакет для курьера',
    },
    menu: {
      file: 'Файл',
      edit: 'Правка',
      view: 'Вид',
      help: 'Справка',
      newRelease: 'Новый релиз',
      import: 'Загрузить текст…',
      exportDocx: 'Сохранить для Word…',
      exportPdf: 'Сохранить как PDF…',
      exportHtml: 'Сохранить как веб-страницу…',
      exportMd: 'Сохранить как Markdown…',
      exportTxt: 'Сохранить как простой текст…',
      exportNinjs: 'Сохранить как новость в JSON…',
      publish: 'Опубликовать…',
      quit: 'Закрыть Dateline',
      undo: 'Отменить',
      redo: 'Вернуть',
      cut: 'Вырезать',
      copy: 'Копировать',
      paste: 'Вставить',
      pastePlain: 'Вставить без оформления',
      selectAll: 'Выделить всё',
      find: 'Найти в библиотеке',
      releases: 'Релизы',
      kits: 'Пресс-киты',
      contacts: 'Контакты',
      outbox: 'Исходящие',
      settings: 'Настройки',
      commands: 'Все команды…',
      shortcuts: 'Сочетания клавиш',
      zoomIn: 'Крупнее',
      zoomOut: 'Мельче',
      zoomReset: 'Обычный размер',
      fullScreen: 'На весь экран',
    },
    closing: {
      message: 'Последние слова ещё не сохранены.',
      detail:
        'Dateline не удалось записать их на этот компьютер. Останьтесь и освободите место на диске – они сохранятся сами; или закройте окно, и набранное после последнего сохранения пропадёт.',
      stay: 'Остаться',
      close: 'Закрыть и потерять',
    },
  },
};
