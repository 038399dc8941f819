import { useTranslation } from 'react-i18next';
import type { ComparedReleases } from '../../core/history/compareReleases.ts';

/** Says in a sentence how much differs, read out when another version is chosen; and how changes are marked. */
export function ComparisonSummary({ compared }: { compared: ComparedReleases }) {
  const { t } = useTranslation('history');
  const { fields, rows, added, removed } = compared;
  const isOther = rows.some(({ change }) => change !== 'kept');
  const parts = [
    ...(added > 0 ? [t('summary.added', { count: added })] : []),
    ...(removed > 0 ? [t('summary.removed', { count: removed })] : []),
  ];
  const sentences = [
    ...(parts.length > 0 ? [t('summary.body', { parts: parts.join(', ') })] : isOther ? [t('summary.other')] : []),
    ...(fields.length > 0 ? [t('summary.fields', { fields: fields.map((field) => t(`field.${field}`).toLowerCase()).join(', ') })] : []),
  ];
  return (
    <div className="compared-summary">
      <p role="status">{sentences.length > 0 ? sentences.join(' ') : t('summary.same')}</p>
      <p className="compared-key" aria-label={t('key.label')}>
        <ins>{t('key.added')}</ins> <del>{t('key.removed')}</del> <mark>{t('key.restyled')}</mark>
      </p>
    </div>
  );
}
