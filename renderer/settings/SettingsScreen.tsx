import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { AuthorField } from './AuthorField.tsx';
import { Destinations } from './Destinations.tsx';
import { LetterheadFields } from './LetterheadFields.tsx';
import { OwnLetterheads } from './OwnLetterheads.tsx';
import { SpellingFields } from './SpellingFields.tsx';
import './settings.css';

/** The fourth section: how the window looks, what the letterhead says, where releases go. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { settings, version, setSettings } = useWindow();
  return (
    <div className="settings">
      <h1>{t('title')}</h1>
      <section>
        <h2>{t('window.heading')}</h2>
        <div className="pair">
          <SelectField
            label={t('window.language')}
            value={settings.uiLanguage}
            options={(['system', 'en', 'ru'] as const).map((id) => ({ id, name: t(`window.languages.${id}`) }))}
            onChange={(uiLanguage) => {
              setSettings({ uiLanguage });
            }}
          />
          <SelectField
            label={t('window.theme')}
            value={settings.theme}
            options={(['system', 'light', 'dark', 'contrast'] as const).map((id) => ({ id, name: t(`window.themes.${id}`) }))}
            onChange={(theme) => {
              setSettings({ theme });
            }}
          />
        </div>
        <AuthorField />
      </section>
      <LetterheadFields />
      <OwnLetterheads />
      <SpellingFields />
      <Destinations />
      <section>
        <h2>{t('about.heading')}</h2>
        <p>{t('about.version', { version })}</p>
        <p className="help">{t('about.local')}</p>
      </section>
    </div>
  );
}
