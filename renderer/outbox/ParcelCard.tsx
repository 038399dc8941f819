import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Parcel } from '../../core/outbox/parcel.ts';
import { useWindow } from '../app/windowContext.ts';
import { momentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';

/** One release on its way to one newsroom: how far it is, why it waits, and what can be done. */
export function ParcelCard({ parcel }: { parcel: Parcel }) {
  const { t } = useTranslation('outbox');
  const { t: tLibrary } = useTranslation('library');
  const language = useUiLanguage();
  const { online, openRelease, toasts, tellError } = useWindow();
  const { id, releaseId, headline, destinationName, state, attempts, nextAt, queuedAt, receipt, error } = parcel;
  const act = async (name: 'outbox.cancel' | 'outbox.sendNow') => {
    const done = await call(name, { id });
    if (!done.ok) tellError(done.error);
    else if (name === 'outbox.cancel') toasts.add({ text: t('cancelled', { headline }) });
  };
  const showPage = async (url: string) => {
    const opened = await call('app.openOutside', { url });
    if (!opened.ok) tellError(opened.error);
  };
  const facts = [
    t('to', { name: destinationName }),
    receipt === null
      ? t('queued', { time: momentText(queuedAt, language) })
      : t('published', { time: momentText(receipt.publishedAt, language) }),
    attempts > 0 && state !== 'delivered' ? t('attempts', { count: attempts }) : '',
    state === 'waiting' && attempts > 0 && online ? t('next', { time: momentText(nextAt, language) }) : '',
  ].filter((fact) => fact !== '');
  return (
    <li className="parcel">
      <h2>{headline === '' ? tLibrary('untitled') : headline}</h2>
      <p className="parcel-facts">
        <StatusChip status={state} />
        <span>{facts.join(' · ')}</span>
      </p>
      {receipt !== null && Date.parse(receipt.publishedAt) > Date.now() && <p className="help">{t('held')}</p>}
      {state === 'waiting' && error === null && !online && <p className="help">{t('waitingForLink')}</p>}
      {error !== null && (state === 'waiting' || state === 'refused') && <Problem error={error} announce={false} />}
      <div className="acts">
        {receipt !== null && (
          <Button onPress={() => void showPage(receipt.url)}>
            <ExternalLink size={18} strokeWidth={1.75} aria-hidden />
            {t('showPage')}
          </Button>
        )}
        {(state === 'waiting' || state === 'refused') && <Button onPress={() => void act('outbox.sendNow')}>{t('sendNow')}</Button>}
        {(state === 'waiting' || state === 'refused') && (
          <Button weight="quiet" onPress={() => void act('outbox.cancel')}>
            {t('cancel')}
          </Button>
        )}
        <Button weight="quiet" onPress={() => void openRelease(releaseId, true)}>
          {t('openRelease')}
        </Button>
      </div>
    </li>
  );
}
