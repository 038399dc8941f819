import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactSnapshotSchema } from '../../core/contact/contact.ts';
import { errorText } from '../../core/i18n/errorText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';

interface EmailFieldsProps {
  emails: readonly string[];
  onChange: (emails: string[]) => void;
}

/** The e-mail addresses of a contact; what is none is told when its field is left. */
export function EmailFields({ emails, onChange }: EmailFieldsProps) {
  const { t } = useTranslation('contacts');
  const language = useUiLanguage();
  const [wrong, setWrong] = useState<Readonly<Record<number, string | null>>>({});
  const check = (index: number) => {
    const address = emails[index]?.trim() ?? '';
    const isAddress = address === '' || contactSnapshotSchema.shape.emails.safeParse([address]).success;
    const { what, next } = errorText({ kind: 'email-invalid', value: address }, language);
    setWrong({ ...wrong, [index]: isAddress ? null : `${what} ${next}` });
  };
  return (
    <fieldset>
      <legend>{t('email.heading')}</legend>
      {emails.map((address, index) => (
        <div className="with-button" key={`${index} of ${emails.length}`}>
          <TextField
            label={t('email.item', { number: index + 1 })}
            type="email"
            value={address}
            wrong={wrong[index] ?? null}
            onBlur={() => {
              check(index);
            }}
            onChange={(changed) => {
              setWrong({ ...wrong, [index]: null });
              onChange(emails.with(index, changed));
            }}
          />
          <IconButton
            icon={X}
            label={t('email.remove', { number: index + 1 })}
            onPress={() => {
              setWrong({});
              onChange(emails.toSpliced(index, 1));
            }}
          />
        </div>
      ))}
      <div>
        <Button
          isDisabled={emails.length >= 20}
          onPress={() => {
            onChange([...emails, '']);
          }}
        >
          <Plus size={18} strokeWidth={1.75} aria-hidden />
          {t('email.add')}
        </Button>
      </div>
    </fieldset>
  );
}
