import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { trainingName } from '../../core/training/trainingName.ts';
import { shortDayText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Book } from '../ui/Book.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { TrainingForm } from './TrainingForm.tsx';
import { emptyTraining, type TypedTraining } from './typedTraining.ts';
import { freshKey, useDrafts } from './useDrafts.ts';
import { useTakeOut } from './useTakeOut.ts';

/** The trainings releases belong to, to be chosen beside the page. */
export function TrainingBook() {
  const { t } = useTranslation('contacts');
  const language = useUiLanguage();
  const { value: trainings = [], error, isPending } = useAsk('trainings.list', null);
  const { drafts, chosen, choose, change, drop } = useDrafts<TypedTraining>();
  const takeOut = useTakeOut('trainings', drop, choose);
  const start = () => {
    if (drafts[freshKey] === undefined) change(freshKey, emptyTraining);
    choose(freshKey);
  };
  const entries = [
    ...(drafts[freshKey] === undefined ? [] : [{ key: freshKey, title: t('newTraining'), detail: '', isUnsaved: true }]),
    ...trainings.map((training) => ({
      key: training.id,
      title: trainingName(training, language),
      detail: [training.from === null ? '' : shortDayText(training.from, language), training.place]
        .filter((part) => part !== '')
        .join(' · '),
      isUnsaved: drafts[training.id] !== undefined,
    })),
  ];
  const stored = trainings.find(({ id }) => id === chosen);
  const draft = chosen === null ? undefined : drafts[chosen];
  return (
    <Book
      label={t('trainings')}
      newLabel={t('newTraining')}
      entries={entries}
      chosen={chosen}
      onChoose={choose}
      onNew={start}
      empty={
        error === null ? (
          !isPending && (
            <EmptyState icon={Flag} title={t('emptyTrainings.title')} text={t('emptyTrainings.text')}>
              <Button onPress={start}>{t('newTraining')}</Button>
            </EmptyState>
          )
        ) : (
          <Problem error={error} />
        )
      }
    >
      {chosen !== null && (stored !== undefined || draft !== undefined) ? (
        <TrainingForm
          key={chosen}
          stored={stored ?? null}
          draft={draft ?? null}
          onChange={(changed) => {
            change(chosen, changed);
          }}
          onDiscard={() => {
            drop(chosen);
            if (stored === undefined) choose(null);
          }}
          onSaved={({ id }) => {
            drop(chosen);
            choose(id);
          }}
          onRemove={(training) => void takeOut(training.id, trainingName(training, language))}
        />
      ) : (
        entries.length > 0 && <EmptyState icon={Flag} title={t('pickTraining.title')} text={t('pickTraining.text')} />
      )}
    </Book>
  );
}
