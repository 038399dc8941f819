import { CloudOff, CloudUpload, Wifi } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePending } from './usePending.ts';
import { useWindow } from './windowContext.ts';

/** The state of the link in a few quiet words; being offline is no error. */
export function LinkChip() {
  const { t } = useTranslation();
  const { online } = useWindow();
  const { waiting, sending } = usePending();
  const count = waiting + sending;
  const [Icon, words] = !online
    ? [CloudOff, count > 0 ? t('bar.offlineWaiting', { count }) : t('bar.offline')]
    : sending > 0
      ? [CloudUpload, t('bar.sending', { count: sending })]
      : [Wifi, t('bar.online')];
  return (
    <span className="link-chip" role="status" data-online={online}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      {words}
    </span>
  );
}
