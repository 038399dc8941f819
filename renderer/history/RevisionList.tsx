import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { RevisionRow } from '../../core/history/revision.ts';
import { exactMomentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { furtherPage } from './useHistory.ts';
import type { ReleaseHistory } from './useHistory.ts';

interface RevisionListProps {
  history: ReleaseHistory;
  chosen: number | null;
  onChoose: (revision: number) => void;
  onMore: () => void;
}

/** The versions of a release, newest first: when and why each was kept, what it was called and how long it was. */
export function RevisionList({ history, chosen, onChoose, onMore }: RevisionListProps) {
  const { t } = useTranslation('history');
  const language = useUiLanguage();
  const { rows, total, same } = history;
  const note = ({ revision, isWhole, words }: RevisionRow) =>
    isWhole ? (revision === same ? t('same') : t('words', { count: words })) : t('damaged');
  return (
    <div className="revisions">
      <ListBox
        className="options"
        aria-label={t('versions')}
        items={rows.map((row) => ({ ...row, id: row.revision }))}
        dependencies={[language, same]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        autoFocus="first"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') for (const key of keys) onChoose(Number(key));
        }}
      >
        {(row) => {
          const when = exactMomentText(row.savedAt, language);
          return (
            <ListBoxItem textValue={`${when} ${row.headline}`} className="option pick revision">
              <strong>{when}</strong>
              <span>{`${t(`reason.${row.reason}`)} · ${note(row)}`}</span>
              {row.headline !== '' && <span className="revision-headline">{row.headline}</span>}
            </ListBoxItem>
          );
        }}
      </ListBox>
      {total > rows.length && (
        <Button weight="quiet" onPress={onMore}>
          {t('older', { count: Math.min(furtherPage, total - rows.length) })}
        </Button>
      )}
    </div>
  );
}
