import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileFormat } from '../../core/export/fileFormat.ts';
import { sizeText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { useWindow } from './windowContext.ts';

/** Hands the open release out as a file: what is unsaved is stored first, and only a checked file is told as done. */
export function useExport() {
  const { t } = useTranslation('export');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const { writing, toasts, tellError } = useWindow();
  const [isExporting, setExporting] = useState(false);
  const exportAs = useCallback(
    async (format: FileFormat) => {
      const open = writing.current();
      if (open === null || isExporting) return;
      setExporting(true);
      try {
        if (!(await open.flush())) {
          toasts.add({ text: tApp('save.stays') });
          return;
        }
        const exported = await call('release.export', { id: open.releaseId, format });
        if (!exported.ok) tellError(exported.error);
        else toasts.add({ text: t('done', { name: exported.value.name, size: sizeText(exported.value.bytes, language) }) });
      } finally {
        setExporting(false);
      }
    },
    [writing, toasts, tellError, isExporting, language, t, tApp],
  );
  return { exportAs, isExporting };
}
