import type { ReleaseLanguage } from '../i18n/language.ts';
import type { Training } from './training.ts';

/** What a training is called in a language, or in another one where it has no name in that. */
export const trainingName = ({ names }: Pick<Training, 'names'>, language: ReleaseLanguage): string =>
  names[language] ?? names.en ?? names.ru ?? Object.values(names)[0] ?? '';
