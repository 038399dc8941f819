import type { UiLanguage } from '../../core/i18n/language.ts';
import { app as appEn } from './en/app.ts';
import { body as bodyEn } from './en/body.ts';
import { commands as commandsEn } from './en/commands.ts';
import { contacts as contactsEn } from './en/contacts.ts';
import { editor as editorEn } from './en/editor.ts';
import { exporting as exportEn } from './en/export.ts';
import { history as historyEn } from './en/history.ts';
import { kits as kitsEn } from './en/kits.ts';
import { library as libraryEn } from './en/library.ts';
import { outbox as outboxEn } from './en/outbox.ts';
import { settings as settingsEn } from './en/settings.ts';
import { share as shareEn } from './en/share.ts';
import { app as appRu } from './ru/app.ts';
import { body as bodyRu } from './ru/body.ts';
import { commands as commandsRu } from './ru/commands.ts';
import { contacts as contactsRu } from './ru/contacts.ts';
import { editor as editorRu } from './ru/editor.ts';
import { exporting as exportRu } from './ru/export.ts';
import { history as historyRu } from './ru/history.ts';
import { kits as kitsRu } from './ru/kits.ts';
import { library as libraryRu } from './ru/library.ts';
import { outbox as outboxRu } from './ru/outbox.ts';
import { settings as settingsRu } from './ru/settings.ts';
import { share as shareRu } from './ru/share.ts';
import type { Translation } from './translation.ts';

const english = {
  app: appEn,
  body: bodyEn,
  commands: commandsEn,
  contacts: contactsEn,
  editor: editorEn,
  export: exportEn,
  history: historyEn,
  kits: kitsEn,
  library: libraryEn,
  outbox: outboxEn,
  settings: settingsEn,
  share: shareEn,
};

/** All texts of the window in one language, by area. */
export type Texts = typeof english;

/** Every text of the window, by language and area. Bundled: nothing is loaded from anywhere. */
export const texts: { en: Texts; ru: Translation<Texts> } & Record<UiLanguage, unknown> = {
  en: english,
  ru: {
    app: appRu,
    body: bodyRu,
    commands: commandsRu,
    contacts: contactsRu,
    editor: editorRu,
    export: exportRu,
    history: historyRu,
    kits: kitsRu,
    library: libraryRu,
    outbox: outboxRu,
    settings: settingsRu,
    share: shareRu,
  },
};
