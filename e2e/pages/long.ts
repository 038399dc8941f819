import type { UiLanguage } from '../../core/i18n/language.ts';

/** Whether everything is tested that can be: `npm run test:long`. `npm test` has to end within the patience of whoever waits for it. */
export const isLong = process.env['DATELINE_LONG'] === '1';

/** A language and the colours a screen is looked at in. */
export type Look<T extends string> = readonly [language: UiLanguage, theme: T];

/** Of all languages and themes those that are looked at: all in a long run, else `few` of them in which each language and theme is once. */
export const looks = <T extends string>(themes: readonly T[], few: readonly Look<T>[]): readonly Look<T>[] =>
  isLong ? (['en', 'ru'] as const).flatMap((language) => themes.map((theme) => [language, theme] as const)) : few;
