import { FileType, FolderArchive, Printer } from 'lucide-react';
import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { CallAnswer } from '../../core/ipc/contract.ts';
import type { KitFormat } from '../../core/kit/kitFormat.ts';
import { clockText, sizeText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { onEvent } from '../shell/onEvent.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';

interface HandOutProps {
  id: string;
  isEmpty: boolean;
  /** Stores what was changed last; false when that failed. */
  store: () => Promise<boolean>;
  onRemove: () => void;
}

/** Hands a kit out: the two forms, how far it is, the way to stop it, and what was written and checked. */
export function HandOut({ id, isEmpty, store, onRemove }: HandOutProps) {
  const { t } = useTranslation('kits');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [written, setWritten] = useState<CallAnswer<'kits.export'> | null>(null);
  const make = async (format: KitFormat) => {
    setBusy(true);
    setError(null);
    setWritten(null);
    const end = onEvent('export.progress', setProgress);
    try {
      if (!(await store())) return;
      const made = await call('kits.export', { id, format });
      if (made.ok) setWritten(made.value);
      else if (made.error.kind !== 'cancelled') setError(made.error);
    } finally {
      end();
      setProgress(null);
      setBusy(false);
    }
  };
  return (
    <div className="kit-out">
      {progress !== null && (
        <div className="kit-progress">
          <ProgressBar value={(100 * progress.done) / progress.total}>
            {({ percentage = 0, valueText }) => (
              <>
                <Label>{t('out.making', { name: progress.name })}</Label>
                <span className="kit-percent">{valueText}</span>
                <div className="bar-track">
                  <div className="bar-fill" style={{ inlineSize: `${percentage}%` }} />
                </div>
              </>
            )}
          </ProgressBar>
          <Button onPress={() => void call('export.cancel', null)}>{tApp('act.cancel')}</Button>
        </div>
      )}
      {error !== null && <Problem error={error} />}
      {written !== null && (
        <p role="status" className="kit-written">
          {t('out.done', { name: written.name, size: sizeText(written.bytes, language), time: clockText(written.checkedAt, language) })}
        </p>
      )}
      <div className="acts">
        <Button weight="filled" isDisabled={isBusy || isEmpty} onPress={() => void make('docx')}>
          <FileType size={18} strokeWidth={1.75} aria-hidden />
          {t('out.docx')}
        </Button>
        <Button isDisabled={isBusy || isEmpty} onPress={() => void make('pdf')}>
          <Printer size={18} strokeWidth={1.75} aria-hidden />
          {t('out.pdf')}
        </Button>
        <Button isDisabled={isBusy || isEmpty} onPress={() => void make('zip')}>
          <FolderArchive size={18} strokeWidth={1.75} aria-hidden />
          {t('out.zip')}
        </Button>
        <span className="kit-end">
          <Button weight="quiet" isDisabled={isBusy} onPress={onRemove}>
            {tApp('act.remove')}
          </Button>
        </span>
      </div>
      {isEmpty && <p className="help">{t('out.empty')}</p>}
    </div>
  );
}
