import { z } from 'zod';

/** Languages a release can be written in (BCP 47 primary subtags): English, Russian and those of the member states. */
export const releaseLanguages = ['en', 'ru', 'hy', 'kk', 'ky', 'tg', 'be'] as const;
export const releaseLanguage = z.enum(releaseLanguages);
export type ReleaseLanguage = z.infer<typeof releaseLanguage>;

/** Languages of the window itself. */
export const uiLanguages = ['en', 'ru'] as const;
export const uiLanguage = z.enum(uiLanguages);
export type UiLanguage = z.infer<typeof uiLanguage>;

/** The full tag for spell checkers, Word and `lang` attributes. */
export const languageTag: Record<ReleaseLanguage, string> = {
  en: 'en-GB',
  ru: 'ru-RU',
  hy: 'hy-AM',
  kk: 'kk-KZ',
  ky: 'ky-KG',
  tg: 'tg-Cyrl-TJ',
  be: 'be-BY',
};
