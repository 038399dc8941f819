import { useTranslation } from 'react-i18next';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { Letterhead } from '../../core/settings/settings.ts';

/** The letterhead as it prints, in the language of the release; languages without their own take the Russian one. */
export function PageLetterhead({ letterhead, language, number }: { letterhead: Letterhead; language: ReleaseLanguage; number: string }) {
  const { t } = useTranslation('editor');
  const { organisation, unit, address } = letterhead[language === 'en' ? 'en' : 'ru'];
  if ([organisation, unit, address, number].every((line) => line.trim() === '')) return null;
  return (
    <header className="letterhead" aria-label={t('letterhead')}>
      <div>
        {organisation !== '' && <p className="organisation">{organisation}</p>}
        {unit !== '' && <p>{unit}</p>}
        {address !== '' && <p>{address}</p>}
      </div>
      {number !== '' && <p className="number">{number}</p>}
    </header>
  );
}
