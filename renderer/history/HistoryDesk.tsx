import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exactMomentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Comparison } from './Comparison.tsx';
import { RevisionList } from './RevisionList.tsx';
import type { ReleaseHistory } from './useHistory.ts';
import { useRestore } from './useRestore.ts';
import { useTwoTexts } from './useTwoTexts.ts';

interface HistoryDeskProps {
  id: string;
  history: ReleaseHistory;
  isLocked: boolean;
  onMore: () => void;
  onClose: () => void;
}

/** The versions on one side, the comparison of the chosen one on the other, and the way back to it below. */
export function HistoryDesk({ id, history, isLocked, onMore, onClose }: HistoryDeskProps) {
  const { t } = useTranslation('history');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const { rows, present, same } = history;
  const first = rows.find(({ revision, isWhole }) => isWhole && revision !== same) ?? rows[0];
  const [chosen, choose] = useState(first?.revision ?? null);
  const [against, setAgainst] = useState<number | 'present'>('present');
  const restore = useRestore(id);
  const two = useTwoTexts(id, present, chosen, against);
  const row = rows.find(({ revision }) => revision === chosen);
  const nameOf = (of: number | 'present') => {
    const found = rows.find(({ revision }) => revision === of);
    return found === undefined ? t('present') : t('version', { when: exactMomentText(found.savedAt, language) });
  };
  const options = [
    { id: 'present', name: t('present') },
    ...rows
      .filter(({ revision, isWhole }) => isWhole && revision !== chosen)
      .map(({ revision, savedAt }) => ({ id: String(revision), name: exactMomentText(savedAt, language) })),
  ];
  return (
    <>
      <div className="history">
        <RevisionList
          history={history}
          chosen={chosen}
          onChoose={(revision) => {
            choose(revision);
            if (revision === against) setAgainst('present');
          }}
          onMore={onMore}
        />
        <div className="history-two">
          <SelectField
            label={t('against')}
            value={String(against)}
            options={options}
            onChange={(of) => {
              setAgainst(of === 'present' ? 'present' : Number(of));
            }}
          />
          {two?.error && <Problem error={two.error} />}
          {two?.texts && (
            <Comparison
              key={`${two.older} ${two.newer}`}
              before={two.texts.older}
              beforeName={nameOf(two.older)}
              after={two.texts.newer}
              afterName={nameOf(two.newer)}
            />
          )}
        </div>
      </div>
      <div className="acts history-acts">
        <p>{t(isLocked ? 'locked' : 'restoreNote')}</p>
        <Button onPress={onClose}>{tApp('act.close')}</Button>
        <Button
          weight="filled"
          isDisabled={isLocked || row?.isWhole !== true || chosen === same}
          onPress={() => {
            if (row === undefined) return;
            onClose();
            void restore(row);
          }}
        >
          {t('restore')}
        </Button>
      </div>
    </>
  );
}
