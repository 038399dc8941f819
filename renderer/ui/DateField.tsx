import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../core/i18n/errorText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { readDay } from './readDay.ts';
import { TextField } from './TextField.tsx';

interface DateFieldProps {
  label: string;
  /** ISO day or null. */
  value: string | null;
  onChange: (day: string | null) => void;
  example?: string;
  isDisabled?: boolean;
  /** Whether an empty field is a value (null) or means "leave it as it was". */
  optional?: boolean;
}

const typed = (day: string | null) => (day === null ? '' : day.split('-').toReversed().join('.'));

/** A day as people type it, `20.10.2022` or `2022-10-20`. What is no day is told and not taken over. */
export function DateField({ label, value, onChange, example, isDisabled = false, optional = true }: DateFieldProps) {
  const { t } = useTranslation('editor');
  const language = useUiLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const take = () => {
    if (draft === null) return;
    if (draft.trim() === '') {
      setWrong(null);
      setDraft(null);
      if (optional) onChange(null);
      return;
    }
    const day = readDay(draft);
    if (day === null) {
      const { what, next } = errorText({ kind: 'date-invalid', value: draft.trim() }, language);
      setWrong(`${what} ${next}`);
      return;
    }
    setWrong(null);
    setDraft(null);
    onChange(day);
  };
  return (
    <TextField
      label={label}
      example={example ?? t('inspector.dateHint')}
      isDisabled={isDisabled}
      inputMode="numeric"
      value={draft ?? typed(value)}
      wrong={wrong}
      onChange={(text) => {
        setDraft(text);
        // A whole day needs no leaving of the field to count.
        const day = readDay(text);
        if (day !== null && day !== value) onChange(day);
        if (day !== null) setWrong(null);
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
