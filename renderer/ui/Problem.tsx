import type { AppError } from '../../core/appError.ts';
import { errorText } from '../../core/i18n/errorText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';

/** An expected failure where it happened: what, what is safe, what to do. */
export function Problem({ error, announce = true }: { error: AppError; announce?: boolean }) {
  const { what, safe, next } = errorText(error, useUiLanguage());
  return (
    <div className="problem" role={announce ? 'alert' : undefined}>
      <strong>{what}</strong>
      {safe} {next}
    </div>
  );
}
