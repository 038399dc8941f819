import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Takes a pasted page of news or a whole release and makes a release of it. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  const { openRelease, setDialog } = useWindow();
  const [text, setText] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const bringIn = async () => {
    setBusy(true);
    const imported = await call('import.text', { text });
    setBusy(false);
    if (!imported.ok) {
      setError(imported.error);
      return;
    }
    setDialog({ kind: 'report', report: imported.value });
    await openRelease(imported.value.id, true);
  };
  return (
    <Dialog title={t('paste.title')} isOpen onClose={onClose} wide>
      <p className="text">{t('paste.text')}</p>
      <TextField label={t('paste.label')} multiline autoFocus value={text} onChange={setText} maxLength={2_000_000} />
      {error !== null && <Problem error={error} />}
      <div className="acts">
        <Button onPress={onClose}>{tApp('act.cancel')}</Button>
        <Button weight="filled" isDisabled={text.trim() === '' || isBusy} onPress={() => void bringIn()}>
          {t('paste.import')}
        </Button>
      </div>
    </Dialog>
  );
}
