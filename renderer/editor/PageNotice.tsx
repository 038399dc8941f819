import { useTranslation } from 'react-i18next';
import type { ReleaseStatus } from '../../core/release/release.ts';
import { useWindow } from '../app/windowContext.ts';
import { Button } from '../ui/Button.tsx';

interface PageNoticeProps {
  status: ReleaseStatus;
  isElsewhere: boolean;
  reload: () => void;
  keep: () => void;
}

/** Says over the page why it cannot be changed now, or that it was changed elsewhere. */
export function PageNotice({ status, isElsewhere, reload, keep }: PageNoticeProps) {
  const { t } = useTranslation('editor');
  const { show } = useWindow();
  if (isElsewhere)
    return (
      <div className="page-notice" role="status">
        <p>{t('elsewhere.text')}</p>
        <Button onPress={reload}>{t('elsewhere.reload')}</Button>
        <Button weight="quiet" onPress={keep}>
          {t('elsewhere.keep')}
        </Button>
      </div>
    );
  if (status !== 'waiting' && status !== 'sending') return null;
  return (
    <div className="page-notice" role="status">
      <p>{t(`locked.${status}`)}</p>
      <Button
        onPress={() => {
          show('outbox');
        }}
      >
        {t('locked.show')}
      </Button>
    </div>
  );
}
