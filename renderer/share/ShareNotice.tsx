import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { useQuestions } from './useQuestions.ts';

/** Says over the page what another desk did to its text: changes that come in when they are let in, or something to decide. */
export function ShareNotice({ releaseId }: { releaseId: string }) {
  const { t } = useTranslation('share');
  const { writing, toasts, tellError, setDialog } = useWindow();
  const question = useQuestions().find(({ kind, id }) => kind === 'drafts' && id === releaseId);
  // What was deleted here is not on the page.
  if (!question || question.why === 'deleted-here') return null;
  const { why, author, places, destinationId, kind, id } = question;
  const take = () =>
    writing.current()?.replace(async () => {
      const taken = await call('share.take', { id });
      if (!taken.ok) tellError(taken.error);
      else if (taken.value.isChanged) toasts.add({ text: t('takenIn', { author }) });
      return taken.ok && taken.value.isChanged;
    });
  return (
    <div className="page-notice" role="status">
      <p>{why === 'conflict' ? t('page.conflict', { author, count: places }) : t(`page.${why}`, { author })}</p>
      {why === 'waiting' ? (
        <Button onPress={() => void take()}>{t('act.take')}</Button>
      ) : (
        <Button
          onPress={() => {
            setDialog({ kind: 'questions', about: { destinationId, kind, id } });
          }}
        >
          {t('act.compare')}
        </Button>
      )}
    </div>
  );
}
