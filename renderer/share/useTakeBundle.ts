import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';

/** Takes a courier bundle in that the person chooses, and says what came of it. */
export function useTakeBundle(): () => Promise<void> {
  const { t } = useTranslation('share');
  const { t: tApp } = useTranslation();
  const { writing, toasts, tellError, setDialog } = useWindow();
  return useCallback(async () => {
    if (!(await writing.flush())) {
      toasts.add({ text: tApp('save.stays') });
      return;
    }
    const read = await call('bundle.read', null);
    if (!read.ok) {
      tellError(read.error);
      return;
    }
    const { author, taken, questions, unread } = read.value;
    const parts = [
      t('bundle.taken', { author }),
      taken === 0 ? t('bundle.nothingNew') : t('bundle.new', { count: taken }),
      ...(unread > 0 ? [t('bundle.unread', { count: unread })] : []),
      ...(questions > 0 ? [t('bundle.questions', { count: questions })] : []),
    ];
    toasts.add({
      text: parts.join(' '),
      ...(questions > 0
        ? {
            act: {
              label: t('act.compare'),
              do: () => {
                setDialog({ kind: 'questions', about: null });
              },
            },
          }
        : {}),
    });
  }, [t, tApp, writing, toasts, tellError, setDialog]);
}
