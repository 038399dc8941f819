import { useTranslation } from 'react-i18next';
import { momentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';

/** How sharing with one destination stands: since when both sides agree, what is moving, what went wrong; and the way to do it now. */
export function SharingLine({ destinationId }: { destinationId: string }) {
  const { t } = useTranslation('settings');
  const { tellError } = useWindow();
  const language = useUiLanguage();
  const { value } = useAsk('share.list', null);
  const state = value?.states.find((one) => one.destinationId === destinationId);
  if (!state) return null;
  const { isBusy, moved, at, error, refused } = state;
  const now = async () => {
    const asked = await call('share.now', null);
    if (!asked.ok) tellError(asked.error);
  };
  return (
    <div className="sharing" role="group" aria-label={t('destinations.share.label')} aria-busy={isBusy}>
      <p className="help" role="status">
        {isBusy && moved > 0
          ? t('destinations.share.busy', { count: moved })
          : at === null
            ? t('destinations.share.notYet')
            : t('destinations.share.since', { when: momentText(at, language) })}
      </p>
      <Button weight="quiet" onPress={() => void now()}>
        {t('destinations.share.now')}
      </Button>
      {refused > 0 && <p>{t('destinations.share.refused', { count: refused })}</p>}
      {error !== null && <Problem error={error} announce={false} />}
    </div>
  );
}
