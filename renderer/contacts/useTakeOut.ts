import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';

/** The books whose entries can be taken out and put back. */
type BookName = 'contacts' | 'signOffs' | 'snippets' | 'templates' | 'trainings' | 'kits';

/** Takes an entry out of a book and offers it back for a while. `drop` forgets what was typed into it, `choose` looks at another. */
export function useTakeOut(book: BookName, drop: (id: string) => void, choose: (id: string | null) => void) {
  const { t } = useTranslation('contacts');
  const { t: tApp } = useTranslation();
  const { toasts, tellError } = useWindow();
  return async (id: string, name: string) => {
    const removed = await call(`${book}.remove`, { id });
    if (!removed.ok) {
      tellError(removed.error);
      return;
    }
    drop(id);
    choose(null);
    const undo = async () => {
      const restored = await call(`${book}.restore`, { id });
      if (restored.ok) choose(id);
      else tellError(restored.error);
    };
    toasts.add({ text: t('removed', { name }), act: { label: tApp('act.undo'), do: () => void undo() } });
  };
}
