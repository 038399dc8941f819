import { app as enApp } from '../../renderer/i18n/en/app.ts';
import { body as enBody } from '../../renderer/i18n/en/body.ts';
import { commands as enCommands } from '../../renderer/i18n/en/commands.ts';
import { contacts as enContacts } from '../../renderer/i18n/en/contacts.ts';
import { editor as enEditor } from '../../renderer/i18n/en/editor.ts';
import { history as enHistory } from '../../renderer/i18n/en/history.ts';
import { kits as enKits } from '../../renderer/i18n/en/kits.ts';
import { library as enLibrary } from '../../renderer/i18n/en/library.ts';
import { outbox as enOutbox } from '../../renderer/i18n/en/outbox.ts';
import { settings as enSettings } from '../../renderer/i18n/en/settings.ts';
import { share as enShare } from '../../renderer/i18n/en/share.ts';
import { app as ruApp } from '../../renderer/i18n/ru/app.ts';
import { body as ruBody } from '../../renderer/i18n/ru/body.ts';
import { commands as ruCommands } from '../../renderer/i18n/ru/commands.ts';
import { contacts as ruContacts } from '../../renderer/i18n/ru/contacts.ts';
import { editor as ruEditor } from '../../renderer/i18n/ru/editor.ts';
import { history as ruHistory } from '../../renderer/i18n/ru/history.ts';
import { kits as ruKits } from '../../renderer/i18n/ru/kits.ts';
import { library as ruLibrary } from '../../renderer/i18n/ru/library.ts';
import { outbox as ruOutbox } from '../../renderer/i18n/ru/outbox.ts';
import { settings as ruSettings } from '../../renderer/i18n/ru/settings.ts';
import { share as ruShare } from '../../renderer/i18n/ru/share.ts';

/** The window's own words, so that a test finds things in either language by the names a person reads. */
export const texts = {
  en: {
    common: enApp,
    body: enBody,
    commands: enCommands,
    contacts: enContacts,
    editor: enEditor,
    history: enHistory,
    kits: enKits,
    library: enLibrary,
    outbox: enOutbox,
    settings: enSettings,
    share: enShare,
  },
  ru: {
    common: ruApp,
    body: ruBody,
    commands: ruCommands,
    contacts: ruContacts,
    editor: ruEditor,
    history: ruHistory,
    kits: ruKits,
    library: ruLibrary,
    outbox: ruOutbox,
    settings: ruSettings,
    share: ruShare,
  },
};
