import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { sizeText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { Switch } from '../ui/Switch.tsx';

/** Writes a courier bundle, for where no link is: one file that another desk takes in with the same care as over a link. */
export function BundleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('share');
  const { t: tApp } = useTranslation();
  const { writing, toasts } = useWindow();
  const language = useUiLanguage();
  const open = useSyncExternalStore(writing.subscribe, writing.current);
  const [scope, setScope] = useState<'all' | 'page'>('all');
  const [photos, setPhotos] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const write = async () => {
    if (isBusy) return;
    if (!(await writing.flush())) {
      toasts.add({ text: tApp('save.stays') });
      return;
    }
    setBusy(true);
    const written = await call('bundle.write', { only: scope === 'page' && open ? [open.releaseId] : null, photos });
    setBusy(false);
    if (written.ok) {
      onClose();
      toasts.add({ text: t('bundle.written', { name: written.value.name, size: sizeText(written.value.bytes, language) }) });
    } else if (written.error.kind !== 'cancelled') setError(written.error);
  };
  return (
    <Dialog title={t('bundle.title')} isOpen onClose={onClose}>
      <div className="form">
        <p className="text">{t('bundle.text')}</p>
        {open !== null && (
          <RadioChoice
            label={t('bundle.what')}
            value={scope}
            onChange={setScope}
            options={[
              { id: 'all', name: t('bundle.all') },
              { id: 'page', name: t('bundle.page') },
            ]}
          />
        )}
        <Switch isSelected={photos} onChange={setPhotos}>
          {t('bundle.photos')}
        </Switch>
        <p className="help">{t('bundle.open')}</p>
        {error !== null && <Problem error={error} />}
        <div className="acts">
          <Button onPress={onClose}>{tApp('act.cancel')}</Button>
          <Button weight="filled" autoFocus onPress={() => void write()}>
            {t('bundle.write')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
