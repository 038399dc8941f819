import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Whether words are marked that are written wrong, and the words that are right whatever the dictionaries say. Kept when the field is left. */
export function SpellingFields() {
  const { t } = useTranslation('settings');
  const { settings, setSettings } = useWindow();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <section>
      <h2>{t('spelling.heading')}</h2>
      <p className="help">{t('spelling.text')}</p>
      <Switch
        isSelected={settings.spelling}
        onChange={(spelling) => {
          setSettings({ spelling });
        }}
      >
        {t('spelling.marks')}
      </Switch>
      <TextField
        label={t('spelling.words')}
        help={t('spelling.wordsHelp')}
        multiline
        value={typed ?? settings.words.join('\n')}
        onChange={setTyped}
        onBlur={() => {
          if (typed !== null) setSettings({ words: wordsIn(typed) });
          setTyped(null);
        }}
      />
    </section>
  );
}

const wordsIn = (text: string): string[] =>
  [...new Set(text.split('\n').map((word) => word.trim().slice(0, 60)))].filter((word) => word !== '').slice(0, 5000);
