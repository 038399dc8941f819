import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Keeps the release on the page as a template of one's own, under a name. */
export function TemplateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  const { writing, toasts } = useWindow();
  const open = useSyncExternalStore(writing.subscribe, writing.current);
  const [name, setName] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const keep = async () => {
    if (open === null) return;
    if (!(await writing.flush())) {
      toasts.add({ text: tApp('save.stays') });
      return;
    }
    const kept = await call('templates.keep', { releaseId: open.releaseId, name });
    if (!kept.ok) {
      setError(kept.error);
      return;
    }
    onClose();
    toasts.add({ text: t('template.kept', { name: name.trim() }) });
  };
  return (
    <Dialog title={t('template.title')} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <p className="text">{t(open === null ? 'template.noRelease' : 'template.text')}</p>
        {open !== null && (
          <TextField
            label={t('template.name')}
            example={t('template.nameHint')}
            value={name}
            onChange={setName}
            maxLength={200}
            autoFocus
          />
        )}
        {error !== null && <Problem error={error} />}
        <div className="acts">
          <Button onPress={onClose}>{tApp('act.cancel')}</Button>
          <Button type="submit" weight="filled" isDisabled={open === null || name.trim() === ''}>
            {t('template.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
