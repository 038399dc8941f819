import { Box } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Stands inside a line for something this version cannot show. */
export function OpaqueInlineView() {
  const { t } = useTranslation('body');
  return (
    <span title={t('opaque.text')} className="opaque-inline">
      <Box size={18} strokeWidth={1.75} aria-hidden />
      <span className="unseen">{t('opaque.label')}</span>
    </span>
  );
}
