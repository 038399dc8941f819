import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileFormat } from '../../core/export/fileFormat.ts';
import { sizeText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { useWindow } from './windowContext.ts';

/** An export that takes longer than this, in milliseconds, can be cancelled. */
const patience = 1000;

/** Hands the open release out as a file: what is unsaved is stored first, and only a checked file is told as done. */
export function useExport() {
  const { t } = useTranslation('export');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const { writing, toasts, tellError } = useWindow();
  const [isExporting, setExporting] = useState(false);
  const [isLong, setLong] = useState(false);
  const exportAs = useCallback(
    async (format: FileFormat) => {
      const open = writing.current();
      if (open === null || isExporting) return;
      setExporting(true);
      const timer = setTimeout(() => {
        setLong(true);
      }, patience);
      try {
        if (!(await open.flush())) {
          toasts.add({ text: tApp('save.stays') });
          return;
        }
        const exported = await call('release.export', { id: open.releaseId, format });
        if (!exported.ok) tellError(exported.error);
        else toasts.add({ text: t('done', { name: exported.value.name, size: sizeText(exported.value.bytes, language) }) });
      } finally {
        clearTimeout(timer);
        setExporting(false);
        setLong(false);
      }
    },
    [writing, toasts, tellError, isExporting, language, t, tApp],
  );
  return { exportAs, isExporting, isLong };
}

/** The export of the open release: begun, under way, and whether it takes long. */
export type Exporting = ReturnType<typeof useExport>;
