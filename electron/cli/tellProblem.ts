import type { AppError } from '../../core/appError.ts';
import { errorText } from '../../core/i18n/errorText.ts';
import type { UiLanguage } from '../../core/i18n/language.ts';

/** How a problem is told: in which language, and whether to a program. */
export interface Telling {
  language: UiLanguage;
  json: boolean;
}

/**
 * Tells a problem on standard error, on one line, and sets the exit code to 1. An `error` ended the command; a `notice` did not, but
 * something is not as the person left it, such as a library that had to be repaired.
 */
export function tellProblem(problem: AppError, { language, json }: Telling, as: 'error' | 'notice' = 'error'): void {
  process.exitCode = 1;
  const { what, safe, next } = errorText(problem, language);
  process.stderr.write(json ? `${JSON.stringify({ [as]: { ...problem, what, safe, next } })}\n` : `${what} ${safe} ${next}\n`);
}
