import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { UiLanguage } from '../../core/i18n/language.ts';
import { texts } from './texts.ts';

/** Makes the texts of the window ready in a language, at once and without asking anything of the disk. */
export function startTexts(language: UiLanguage): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'app',
    resources: { en: texts.en, ru: texts.ru },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  setTextLanguage(language);
}

/** Changes the language of the window while it is open. */
export function setTextLanguage(language: UiLanguage): void {
  document.documentElement.lang = language;
  if (i18next.language !== language) void i18next.changeLanguage(language);
}
