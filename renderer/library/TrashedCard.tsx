import { useTranslation } from 'react-i18next';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { momentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { useTrash } from './useTrash.ts';

/** A release that lies in the trash: what it is, since when, and the way back. */
export function TrashedCard({ row, onRestored }: { row: ReleaseRow; onRestored: () => void }) {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const { restore } = useTrash();
  return (
    <article className="desk-card" aria-label={t('trashTitle')}>
      <h2 lang={row.language}>{row.headline === '' ? t('untitled') : row.headline}</h2>
      <p>{t('trashText', { date: row.trashedAt === null ? '' : momentText(row.trashedAt, language) })}</p>
      <Button
        onPress={() => {
          void (async () => {
            await restore(row);
            onRestored();
          })();
        }}
      >
        {tApp('act.restore')}
      </Button>
    </article>
  );
}
