import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '../../core/i18n/language.ts';

/** The language the window speaks now. */
export function useUiLanguage(): UiLanguage {
  const { i18n } = useTranslation();
  return i18n.language === 'ru' ? 'ru' : 'en';
}
