import { useTranslation } from 'react-i18next';
import type { ReleaseRow } from '../../core/release/releaseRow.ts';
import { momentText, shortDayText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { StatusChip } from '../ui/StatusChip.tsx';
import { snippetParts } from './snippetParts.ts';

/** What the list says of one release: headline, status, kind, place, date and language; in a search, the words around the hit. */
export function ReleaseRowView({ row }: { row: ReleaseRow }) {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const { status, kind, headline, place, date, embargoUntil, snippet } = row;
  const day = date === null ? '' : shortDayText(date, language);
  const facts = [tApp(`kind.${kind}`), place, day, tApp(`language.${row.language}`)].filter((fact) => fact !== '');
  const held = embargoUntil !== null && Date.parse(embargoUntil) > Date.now();
  return (
    <>
      <span className="row-headline" lang={row.language} data-empty={headline === ''}>
        {headline === '' ? t('untitled') : headline}
      </span>
      {snippet !== '' && (
        <span className="row-snippet" lang={row.language}>
          {snippetParts(snippet).map(({ key, text, isHit }) => (isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>))}
        </span>
      )}
      <span className="row-facts">
        <StatusChip status={status} />
        <span>{facts.join(' · ')}</span>
      </span>
      {held && <span className="row-embargo">{tApp('status.embargoed', { until: momentText(embargoUntil, language) })}</span>}
    </>
  );
}
