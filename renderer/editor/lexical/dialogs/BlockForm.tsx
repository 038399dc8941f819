import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';

interface BlockFormProps {
  children: ReactNode;
  /** Buttons before the two that every form has. */
  acts?: ReactNode;
  onDone: () => void;
  onCancel: () => void;
}

/** The fields of a block with Done and Cancel. Enter in a line is Done. */
export function BlockForm({ children, acts, onDone, onCancel }: BlockFormProps) {
  const { t } = useTranslation('body');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {children}
      <div className="body-form-acts">
        {acts}
        <Button weight="quiet" onPress={onCancel}>
          {t('form.cancel')}
        </Button>
        <Button type="submit">{t('form.done')}</Button>
      </div>
    </form>
  );
}
