import { Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import './outbox.css';
import { ParcelCard } from './ParcelCard.tsx';

/** The third section: what is on its way to a newsroom, and what has arrived. */
export function OutboxScreen() {
  const { t } = useTranslation('outbox');
  const { show } = useWindow();
  const { value: parcels = [], error, isPending } = useAsk('outbox.list', null);
  const newestFirst = parcels.toSorted((a, b) => b.queuedAt.localeCompare(a.queuedAt));
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
        {newestFirst.map((parcel) => (
          <ParcelCard key={parcel.id} parcel={parcel} />
        ))}
      </ul>
    </div>
  );
}
