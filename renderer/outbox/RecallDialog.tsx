import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { Parcel } from '../../core/outbox/parcel.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Asks before a release is taken down where it went, says what that does, and takes a reason along. */
export function RecallDialog({ parcel, onClose }: { parcel: Parcel; onClose: () => void }) {
  const { t } = useTranslation('outbox');
  const { t: tApp } = useTranslation();
  const { toasts, online } = useWindow();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { id, headline, destinationName } = parcel;
  const recall = async () => {
    setBusy(true);
    const queued = await call('outbox.recall', { id, reason });
    setBusy(false);
    if (!queued.ok) {
      setError(queued.error);
      return;
    }
    onClose();
    toasts.add({ text: t('recall.queued', { headline }) });
  };
  return (
    <Dialog title={t('recall.title')} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void recall();
        }}
      >
        <p className="recall-headline">{headline}</p>
        <p className="text">{t('recall.text', { name: destinationName })}</p>
        {!online && <p className="embargo-line">{t('recall.noLink')}</p>}
        <TextField
          label={t('recall.reason')}
          help={t('recall.reasonHelp')}
          multiline
          value={reason}
          onChange={setReason}
          maxLength={2000}
          autoFocus
        />
        {error !== null && <Problem error={error} />}
        <div className="acts">
          <Button onPress={onClose}>{tApp('act.cancel')}</Button>
          <Button type="submit" weight="filled">
            {t('recall.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
