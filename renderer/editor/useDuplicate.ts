import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';

/** Makes a copy of a release, after what is unsaved of it is stored, and opens the copy. */
export function useDuplicate(): (release: { id: string; headline: string }) => Promise<void> {
  const { t } = useTranslation('library');
  const { writing, openRelease, toasts, tellError } = useWindow();
  return async ({ id, headline }) => {
    if (!(await writing.flush())) return;
    const copy = await call('release.duplicate', { id });
    if (!copy.ok) {
      tellError(copy.error);
      return;
    }
    if (await openRelease(copy.value.id, true)) toasts.add({ text: t('duplicated', { headline: headline || t('untitled') }) });
  };
}
