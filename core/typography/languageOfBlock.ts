import type { ReleaseLanguage } from '../i18n/language.ts';
import type { TypographyLanguage } from './typedCorrection.ts';

/** The language whose signs a block is set with: by its letters, and where it has none by the language of the release. */
export function languageOfBlock(text: string, release: ReleaseLanguage): TypographyLanguage {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic !== latin) return cyrillic > latin ? 'ru' : 'en';
  return release === 'en' ? 'en' : 'ru';
}
