import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { TextField } from '../ui/TextField.tsx';

/** The name that stands under comments. Kept when the field is left. */
export function AuthorField() {
  const { t } = useTranslation('settings');
  const { settings, setSettings } = useWindow();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={t('window.author')}
      help={t('window.authorWhy')}
      value={typed ?? settings.author}
      maxLength={120}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null) setSettings({ author: typed.trim() });
        setTyped(null);
      }}
    />
  );
}
