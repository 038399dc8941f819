import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** Greets who opens Dateline for the first time and shows the short way to a release of their own. */
export function WelcomeCard() {
  const { t } = useTranslation();
  const language = useUiLanguage();
  const { createRelease, importFile, setSettings } = useWindow();
  const done = () => {
    setSettings({ welcomed: true });
  };
  return (
    <aside className="desk-card welcome" aria-label={t('welcome.title')}>
      <div className="welcome-words">
        <h2>{t('welcome.title')}</h2>
        <p>{t('welcome.text')}</p>
      </div>
      <div className="acts">
        <Button
          onPress={() => {
            done();
            void createRelease({ template: null, language });
          }}
        >
          {t('welcome.create')}
        </Button>
        <Button
          onPress={() => {
            done();
            void importFile();
          }}
        >
          {t('welcome.import')}
        </Button>
        <IconButton icon={X} label={t('welcome.dismiss')} onPress={done} />
      </div>
    </aside>
  );
}
