import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { phoneLines } from '../../core/contact/contact.ts';
import type { Phone } from '../../core/contact/contact.ts';
import { readPhone } from '../../core/contact/phone.ts';
import { errorText } from '../../core/i18n/errorText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';

interface PhoneFieldsProps {
  phones: readonly Phone[];
  onChange: (phones: Phone[]) => void;
}

const blank: Phone = { number: '', line: 'tel', usage: '', public: true };

/** The numbers of a contact. */
export function PhoneFields({ phones, onChange }: PhoneFieldsProps) {
  const { t } = useTranslation('contacts');
  return (
    <fieldset>
      <legend>{t('phone.heading')}</legend>
      {phones.map((phone, index) => (
        <PhoneRow
          // Numbers have no name of their own but their place.
          key={`${index} of ${phones.length}`}
          index={index}
          phone={phone}
          onChange={(changed) => {
            onChange(phones.with(index, changed));
          }}
          onRemove={() => {
            onChange(phones.toSpliced(index, 1));
          }}
        />
      ))}
      {phones.length > 0 && <p className="help">{t('phone.publicWhy')}</p>}
      <div>
        <Button
          isDisabled={phones.length >= 20}
          onPress={() => {
            onChange([...phones, blank]);
          }}
        >
          <Plus size={18} strokeWidth={1.75} aria-hidden />
          {t('phone.add')}
        </Button>
      </div>
    </fieldset>
  );
}

interface PhoneRowProps {
  index: number;
  phone: Phone;
  onChange: (phone: Phone) => void;
  onRemove: () => void;
}

function PhoneRow({ index, phone, onChange, onRemove }: PhoneRowProps) {
  const { t } = useTranslation('contacts');
  const language = useUiLanguage();
  const [wrong, setWrong] = useState<string | null>(null);
  const check = () => {
    const read = phone.number.trim() === '' ? null : readPhone(phone.number);
    if (read === null || read.ok) {
      setWrong(null);
      return;
    }
    const { what, next } = errorText(read.error, language);
    setWrong(`${what} ${next}`);
  };
  return (
    <div className="phone" role="group" aria-label={t('phone.item', { number: index + 1 })}>
      <TextField
        label={t('phone.number')}
        type="tel"
        value={phone.number}
        wrong={wrong}
        maxLength={60}
        onBlur={check}
        onChange={(number) => {
          setWrong(null);
          onChange({ ...phone, number });
        }}
      />
      <SelectField
        label={t('phone.line')}
        value={phone.line}
        options={phoneLines.map((id) => ({ id, name: t(`phone.lines.${id}`) }))}
        onChange={(line) => {
          onChange({ ...phone, line });
        }}
      />
      <TextField
        label={t('phone.usage')}
        example={t('phone.usageHint')}
        value={phone.usage}
        maxLength={120}
        onChange={(usage) => {
          onChange({ ...phone, usage });
        }}
      />
      <Switch
        isSelected={phone.public}
        onChange={(isPublic) => {
          onChange({ ...phone, public: isPublic });
        }}
      >
        {t('phone.public')}
      </Switch>
      <IconButton icon={X} label={t('phone.remove', { number: index + 1 })} onPress={onRemove} />
    </div>
  );
}
