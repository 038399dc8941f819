import { Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sendOrder } from '../../core/outbox/moved.ts';
import { isBeside, type Parcel } from '../../core/outbox/parcel.ts';
import { useWindow } from '../app/windowContext.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import './outbox.css';
import type { Beside } from './ParcelActs.tsx';
import { ParcelCard } from './ParcelCard.tsx';

/** The section of what is on its way to a newsroom, in the order in which it is sent, and of what has arrived, newest first. */
export function OutboxScreen() {
  const { t } = useTranslation('outbox');
  const { show } = useWindow();
  const { value: parcels = [], error, isPending } = useAsk('outbox.list', null);
  const order = sendOrder(parcels);
  const rest = parcels.filter(({ state }) => state !== 'waiting').toSorted((a, b) => b.queuedAt.localeCompare(a.queuedAt));
  const shown = [...rest.filter(({ state }) => state === 'sending'), ...order, ...rest.filter(({ state }) => state !== 'sending')];
  const besideOf = (parcel: Parcel): Beside => ({
    waiting: order.length,
    place: order.indexOf(parcel),
    isNewest: parcels.findLast((other) => isBeside(other, parcel) && other.state !== 'cancelled') === parcel,
  });
  return (
    <div className="outbox">
      <h1>{t('title')}</h1>
      {error !== null && <Problem error={error} />}
      {!isPending && error === null && parcels.length === 0 && (
        <EmptyState icon={Send} title={t('empty.title')} text={t('empty.text')}>
          <Button
            onPress={() => {
              show('releases');
            }}
          >
            {t('empty.write')}
          </Button>
        </EmptyState>
      )}
      <ul className="parcels" aria-label={t('list')}>
        {shown.map((parcel) => (
          <ParcelCard key={parcel.id} parcel={parcel} beside={besideOf(parcel)} />
        ))}
      </ul>
    </div>
  );
}
