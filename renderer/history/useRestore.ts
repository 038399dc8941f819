import { useTranslation } from 'react-i18next';
import type { RevisionRow } from '../../core/history/revision.ts';
import { useWindow } from '../app/windowContext.ts';
import { exactMomentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';

/** Brings a version of a release back; a message offers to undo it for as long as it stands. */
export function useRestore(id: string): (row: Pick<RevisionRow, 'revision' | 'savedAt'>) => Promise<void> {
  const { t } = useTranslation('history');
  const { t: tApp } = useTranslation();
  const { writing, toasts, tellError } = useWindow();
  const language = useUiLanguage();
  const bring = async (revision: number, told: (before: number | null) => void) => {
    const act = async () => {
      const restored = await call('history.restore', { id, revision });
      if (restored.ok) told(restored.value.before);
      else tellError(restored.error);
      return restored.ok && restored.value.before !== null;
    };
    const page = writing.current();
    // The message outlives the page: by now another release may be open.
    if (page?.releaseId === id) await page.replace(act);
    else await act();
  };
  return ({ revision, savedAt }) =>
    bring(revision, (before) => {
      if (before === null) {
        toasts.add({ text: t('already') });
        return;
      }
      const undo = () =>
        bring(before, () => {
          toasts.add({ text: t('undone') });
        });
      toasts.add({
        text: t('restored', { when: exactMomentText(savedAt, language) }),
        act: {
          label: tApp('act.undo'),
          do: () => {
            void undo();
          },
        },
      });
    });
}
