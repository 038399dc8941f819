import { ArrowDown, ArrowUp, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Move } from '../../core/outbox/moved.ts';
import { isUnseen, type Parcel } from '../../core/outbox/parcel.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { RecallDialog } from './RecallDialog.tsx';

/** What a parcel stands beside: how many wait with it, its place among them, and whether a later one is about the same release. */
export interface Beside {
  waiting: number;
  place: number;
  isNewest: boolean;
}

/** What can be done about a parcel in the state it is in. */
export function ParcelActs({ parcel, beside }: { parcel: Parcel; beside: Beside }) {
  const { t } = useTranslation('outbox');
  const { openRelease, toasts, tellError } = useWindow();
  const [isRecalling, setRecalling] = useState(false);
  const { id, releaseId, headline, state, intent, receipt, photos } = parcel;
  const act = async (name: 'outbox.cancel' | 'outbox.sendNow' | 'outbox.sendPhotos') => {
    const done = await call(name, { id });
    if (!done.ok) tellError(done.error);
    else if (name === 'outbox.cancel') toasts.add({ text: t('cancelled', { headline }) });
  };
  const move = async (to: Move) => {
    const done = await call('outbox.move', { id, to });
    if (!done.ok) tellError(done.error);
  };
  const showPage = async (url: string) => {
    const opened = await call('app.openOutside', { url });
    if (!opened.ok) tellError(opened.error);
  };
  // What lies in a folder has no page, and is taken back by hand.
  const isFolder = receipt?.url.startsWith('file:') ?? false;
  const isPage = receipt !== null && !isFolder;
  const isOpen = state === 'waiting' || state === 'refused';
  const canCancel = isOpen ? intent === 'retract' || state === 'refused' || isUnseen(parcel) : state === 'sending' && isUnseen(parcel);
  const canRecall =
    intent === 'publish' && !isFolder && beside.isNewest && (state === 'delivered' || (!isUnseen(parcel) && state !== 'cancelled'));
  return (
    <div className="acts">
      {isPage && beside.isNewest && (
        <Button onPress={() => void showPage(receipt.url)}>
          <ExternalLink size={18} strokeWidth={1.75} aria-hidden />
          {t('showPage')}
        </Button>
      )}
      {state === 'delivered' && photos === 'without' && beside.isNewest && (
        <Button onPress={() => void act('outbox.sendPhotos')}>{t('sendPhotos')}</Button>
      )}
      {isOpen && <Button onPress={() => void act('outbox.sendNow')}>{t('sendNow')}</Button>}
      {canCancel && (
        <Button weight="quiet" onPress={() => void act('outbox.cancel')}>
          {t('cancel')}
        </Button>
      )}
      {canRecall && (
        <Button
          weight="quiet"
          onPress={() => {
            setRecalling(true);
          }}
        >
          {t('recall.act')}
        </Button>
      )}
      <Button weight="quiet" onPress={() => void openRelease(releaseId, true)}>
        {t('openRelease')}
      </Button>
      {state === 'waiting' && beside.waiting > 1 && (
        <span className="send-order">
          <IconButton icon={ArrowUp} label={t('earlier')} isDisabled={beside.place === 0} onPress={() => void move('earlier')} />
          <IconButton
            icon={ArrowDown}
            label={t('later')}
            isDisabled={beside.place === beside.waiting - 1}
            onPress={() => void move('later')}
          />
        </span>
      )}
      {isRecalling && (
        <RecallDialog
          parcel={parcel}
          onClose={() => {
            setRecalling(false);
          }}
        />
      )}
    </div>
  );
}
