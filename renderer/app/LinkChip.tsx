import { CircleAlert, CloudOff, CloudUpload, Wifi } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../core/i18n/errorText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { usePending } from './usePending.ts';
import { useWindow } from './windowContext.ts';

/** The state of the link and of what is on its way, in a few quiet words; being offline is no error, a refusal says why. */
export function LinkChip() {
  const { t } = useTranslation();
  const { online } = useWindow();
  const language = useUiLanguage();
  const { waiting, sending, refused } = usePending();
  const count = waiting + sending;
  const [Icon, words] = !online
    ? [CloudOff, count > 0 ? t('bar.offlineWaiting', { count }) : t('bar.offline')]
    : sending > 0
      ? [CloudUpload, t('bar.sending', { count, now: sending })]
      : refused !== null
        ? [CircleAlert, t('bar.refused', { why: errorText(refused, language).what })]
        : [Wifi, count > 0 ? t('bar.onlineWaiting', { count }) : t('bar.online')];
  return (
    <span className="link-chip" role="status" data-online={online} data-refused={Icon === CircleAlert}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span title={words}>{words}</span>
    </span>
  );
}
