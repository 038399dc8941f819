import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { Training } from '../../core/training/training.ts';
import { trainingName } from '../../core/training/trainingName.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { ChoiceTabs } from '../ui/ChoiceTabs.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Problem } from '../ui/Problem.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormFoot } from './FormFoot.tsx';
import { emptyTraining, readTraining, type TypedTraining, type WrongTraining } from './typedTraining.ts';

interface TrainingFormProps {
  stored: Training | null;
  draft: TypedTraining | null;
  onChange: (draft: TypedTraining) => void;
  onDiscard: () => void;
  onSaved: (training: Training) => void;
  onRemove: (training: Training) => void;
}

/** One training to be read and changed: its name in every language, when and where it is. */
export function TrainingForm({ stored, draft, onChange, onDiscard, onSaved, onRemove }: TrainingFormProps) {
  const { t } = useTranslation('contacts');
  const { t: tApp } = useTranslation();
  const { t: tEditor } = useTranslation('editor');
  const uiLanguage = useUiLanguage();
  const [selected, select] = useState<ReleaseLanguage>(uiLanguage);
  const [wrong, setWrong] = useState<WrongTraining | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const typed = draft ?? stored ?? emptyTraining;
  const change = (part: Partial<TypedTraining>) => {
    setWrong(null);
    setError(null);
    const { names, from, to, place, country } = typed;
    onChange({ names, from, to, place, country, ...part });
  };
  const save = async () => {
    const { wrong: found, ...read } = readTraining(typed);
    setWrong(found);
    if (found !== null) return;
    const saved = await call('trainings.save', { id: stored?.id ?? null, ...read });
    if (saved.ok) onSaved(saved.value);
    else setError(saved.error);
  };
  const title = stored === null ? t('newTraining') : trainingName(stored, uiLanguage);
  return (
    <form
      className="form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h2>{title}</h2>
      <ChoiceTabs<ReleaseLanguage>
        label={t('text.tabs')}
        options={releaseLanguages.map((id) => ({ id, name: tApp(`language.${id}`) }))}
        selected={selected}
        onSelect={select}
      >
        {(language) => (
          <TextField
            label={t('training.name')}
            example={tEditor('inspector.trainingHint')}
            wrong={wrong === 'noName' ? t('training.noName') : null}
            value={typed.names[language] ?? ''}
            maxLength={500}
            onChange={(name) => {
              change({ names: { ...typed.names, [language]: name } });
            }}
          />
        )}
      </ChoiceTabs>
      <DateField
        label={t('training.from')}
        value={typed.from}
        onChange={(from) => {
          change({ from });
        }}
      />
      <DateField
        label={t('training.to')}
        value={typed.to}
        onChange={(to) => {
          change({ to });
        }}
      />
      {wrong === 'endsFirst' && (
        <p className="wrong" role="alert">
          {t('training.endsFirst')}
        </p>
      )}
      <TextField
        label={t('training.place')}
        value={typed.place}
        maxLength={200}
        onChange={(place) => {
          change({ place });
        }}
      />
      <TextField
        label={t('training.country')}
        value={typed.country}
        maxLength={200}
        onChange={(country) => {
          change({ country });
        }}
      />
      {error !== null && <Problem error={error} />}
      <FormFoot
        storedAt={stored?.updatedAt ?? null}
        isUnsaved={draft !== null}
        isBusy={false}
        onSave={() => void save()}
        onDiscard={() => {
          setWrong(null);
          onDiscard();
        }}
        {...(stored === null
          ? {}
          : {
              onRemove: () => {
                onRemove(stored);
              },
            })}
      />
    </form>
  );
}
