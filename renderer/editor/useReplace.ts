import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';

/** Lets another text be put in the place of the open one: stores what is unsaved, lets it happen, and shows what is stored then. */
export function useReplace(flush: () => Promise<boolean>, reload: () => void) {
  const { t } = useTranslation();
  const { toasts } = useWindow();
  const underWay = useRef(false);
  const replace = useCallback(
    async (act: () => Promise<boolean>) => {
      if (!(await flush())) {
        toasts.add({ text: t('save.stays') });
        return;
      }
      underWay.current = true;
      // When it went through, this page goes; until then it stays quiet about what it no longer shows.
      if (await act()) reload();
      else underWay.current = false;
    },
    [flush, reload, toasts, t],
  );
  const isReplaced = useCallback(() => underWay.current, []);
  return { replace, isReplaced };
}
