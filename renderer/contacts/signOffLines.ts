import type { SignOff } from '../../core/contact/signOff.ts';
import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';

/** The lines of a sign-off in a language; where it has none, in English, Russian or any other. */
export function signOffLines({ texts }: Pick<SignOff, 'texts'>, language: ReleaseLanguage): readonly string[] {
  const order: ReleaseLanguage[] = [language, 'en', 'ru', ...releaseLanguages];
  return order.map((candidate) => texts[candidate]).find((lines) => lines !== undefined) ?? [];
}
