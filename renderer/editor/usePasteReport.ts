import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';

/** What a paste left out, by count. */
export interface PasteReport {
  comments: number;
  hidden: number;
  deleted: number;
  pictures: number;
  /** Menus of a web page. */
  navigation: number;
  /** Far more than a release holds was pasted, and nothing of it was taken. */
  tooLong?: true;
}

/** Tells what a paste left out: comments, hidden and deleted passages never get into a text unseen, nor go without a word. */
export function usePasteReport(): (report: PasteReport) => void {
  const { t } = useTranslation('editor');
  const { toasts } = useWindow();
  return useCallback(
    (report: PasteReport) => {
      if (report.tooLong) toasts.add({ text: t('pasted.tooLong') });
      const parts = (['comments', 'hidden', 'deleted', 'pictures', 'navigation'] as const)
        .filter((kind) => report[kind] > 0)
        .map((kind) => t(`pasted.${kind}`, { count: report[kind] }));
      if (parts.length > 0) toasts.add({ text: t('pasted.title', { parts: parts.join(', ') }) });
    },
    [t, toasts],
  );
}
