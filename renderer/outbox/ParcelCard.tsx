import { useTranslation } from 'react-i18next';
import { statusBy, type Parcel } from '../../core/outbox/parcel.ts';
import { useWindow } from '../app/windowContext.ts';
import { momentText, sizeText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Problem } from '../ui/Problem.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { ParcelActs, type Beside } from './ParcelActs.tsx';

/** One release on its way to one newsroom, or a recall of it: how far it is, why it waits, and what can be done. */
export function ParcelCard({ parcel, beside }: { parcel: Parcel; beside: Beside }) {
  const { t } = useTranslation('outbox');
  const { t: tLibrary } = useTranslation('library');
  const language = useUiLanguage();
  const { online } = useWindow();
  const { headline, destinationName, state, step, intent, reason, photos, arrived, attempts, nextAt, queuedAt, receipt, error } = parcel;
  const isOpen = state === 'waiting' || state === 'sending' || state === 'refused';
  const size = (bytes: number) => sizeText(bytes, language);
  const facts = [
    t(intent === 'retract' ? 'recallOf' : 'to', { name: destinationName }),
    receipt === null
      ? t('queued', { time: momentText(queuedAt, language) })
      : t('published', { time: momentText(receipt.publishedAt, language) }),
    attempts > 0 && state !== 'delivered' ? t('attempts', { count: attempts }) : '',
    state === 'waiting' && attempts > 0 && online ? t('next', { time: momentText(nextAt, language) }) : '',
  ].filter((fact) => fact !== '');
  // How far it is stands for itself, so that it is found at a glance.
  const progress = [
    isOpen && step !== 'done' && state !== 'refused' ? t(`step.${step}`) : '',
    isOpen && step === 'photos' && photos === 'with' && arrived.ofPhotos > 0
      ? t('arrived', {
          count: arrived.ofPhotos,
          arrived: arrived.photos,
          bytes: size(arrived.bytes),
          ofBytes: size(arrived.ofBytes),
        })
      : '',
  ].filter((fact) => fact !== '');
  return (
    <li className="parcel">
      <h2>{headline === '' ? tLibrary('untitled') : headline}</h2>
      <p className="parcel-facts">
        <StatusChip status={state === 'cancelled' ? state : statusBy(parcel)} />
        <span>{facts.join(' · ')}</span>
      </p>
      {progress.length > 0 && <p className="parcel-progress">{progress.join(' · ')}</p>}
      {reason !== '' && <p className="help">{t('recallReason', { reason })}</p>}
      {intent === 'retract' && state === 'delivered' && <p className="help">{t('recallDone')}</p>}
      {photos === 'without' && state !== 'cancelled' && (
        <p className="help">{t('textOnly', { count: arrived.ofPhotos, size: size(arrived.ofBytes) })}</p>
      )}
      {receipt !== null && Date.parse(receipt.publishedAt) > Date.now() && beside.isNewest && <p className="help">{t('held')}</p>}
      {state === 'waiting' && error === null && !online && <p className="help">{t('waitingForLink')}</p>}
      {error !== null && (state === 'waiting' || state === 'refused') && <Problem error={error} announce={false} />}
      <ParcelActs parcel={parcel} beside={beside} />
    </li>
  );
}
