import type { AppError } from '../appError.ts';
import { errorsEn } from './errors.en.ts';
import { errorsRu } from './errors.ru.ts';
import { sentencesOf, type ErrorSentences, type ErrorTable } from './errorSentences.ts';
import type { UiLanguage } from './language.ts';

const tables: Record<UiLanguage, ErrorTable> = { en: errorsEn, ru: errorsRu };

/** An expected failure in a person's language: what happened, what is safe, what to do next. Each part is whole sentences of plain text. */
export const errorText = (error: AppError, language: UiLanguage): ErrorSentences => sentencesOf(tables[language], error);
