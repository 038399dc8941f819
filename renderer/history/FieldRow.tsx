import { useTranslation } from 'react-i18next';
import { compareLines } from '../../core/history/compareWords.ts';
import type { Run } from '../../core/history/compareWords.ts';
import type { ReleaseFields } from '../../core/release/release.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { fieldText } from './fieldText.ts';
import { Runs } from './Runs.tsx';

interface FieldRowProps {
  field: keyof ReleaseFields;
  before: ReleaseFields;
  after: ReleaseFields;
  /** What the older and the newer text are called; seen where there is no room for two columns. */
  names: readonly [string, string];
  languages: { before: string; after: string };
}

/** One field on both sides, compared as it is read. */
export function FieldRow({ field, before, after, names, languages }: FieldRowProps) {
  const { t } = useTranslation('history');
  const language = useUiLanguage();
  const { before: older, after: newer } = compareLines(fieldText(before, field, language), fieldText(after, field, language));
  // What the window words itself is in the window's language.
  const isTyped = field !== 'kind' && field !== 'language' && field !== 'date' && field !== 'embargo';
  const change = [...older, ...newer].every((run) => run.change === 'kept') ? 'kept' : 'changed';
  const side = (runs: readonly Run[], name: string, lang: string) => (
    <td>
      {change !== 'kept' && <p className="compared-side">{name}</p>}
      <p className="compared-label">{t(`field.${field}`)}</p>
      <p className={`compared-field ${field}`} lang={isTyped && runs.length > 0 ? lang : undefined}>
        {runs.length > 0 ? <Runs runs={runs} /> : <span className="compared-none">{t('none')}</span>}
      </p>
    </td>
  );
  return (
    <tr data-change={change}>
      {side(older, names[0], languages.before)}
      {side(newer, names[1], languages.after)}
    </tr>
  );
}
