import { useTranslation } from 'react-i18next';
import { clockText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';

interface FormFootProps {
  /** When the entry was stored, or null when it never was. */
  storedAt: string | null;
  isUnsaved: boolean;
  isBusy: boolean;
  onSave: () => void;
  onDiscard: () => void;
  onRemove?: () => void;
}

/** The line under a form: whether it is stored, and the acts on it. */
export function FormFoot({ storedAt, isUnsaved, isBusy, onSave, onDiscard, onRemove }: FormFootProps) {
  const { t } = useTranslation('contacts');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const state = storedAt === null ? t('fresh') : isUnsaved ? tApp('book.unsaved') : t('saved', { time: clockText(storedAt, language) });
  return (
    <div className="form-foot">
      <p role="status" data-unsaved={isUnsaved}>
        {state}
      </p>
      {onRemove !== undefined && (
        <Button weight="quiet" onPress={onRemove}>
          {t('removeAct')}
        </Button>
      )}
      {isUnsaved && (
        <Button weight="quiet" onPress={onDiscard}>
          {t('discard')}
        </Button>
      )}
      <Button type="submit" weight="filled" isDisabled={!isUnsaved || isBusy} onPress={onSave}>
        {t('saveAct')}
      </Button>
    </div>
  );
}
