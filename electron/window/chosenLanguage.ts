import { uiLanguages } from '../../core/i18n/language.ts';
import type { UiLanguage } from '../../core/i18n/language.ts';

/** The language the window speaks: the chosen one, else that of the system (a BCP 47 tag), else English. */
export function chosenLanguage(chosen: UiLanguage | 'system', systemTag: string): UiLanguage {
  if (chosen !== 'system') return chosen;
  const system = systemTag.toLowerCase().split(/[-_]/)[0];
  return uiLanguages.find((language) => language === system) ?? 'en';
}
