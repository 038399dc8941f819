import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { SignOff } from '../../core/contact/signOff.ts';
import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { ChoiceTabs } from '../ui/ChoiceTabs.tsx';
import { Problem } from '../ui/Problem.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormFoot } from './FormFoot.tsx';
import { readSignOff, typeSignOff } from './typedSignOff.ts';
import type { TypedSignOff } from './typedSignOff.ts';

interface SignOffFormProps {
  stored: SignOff | null;
  draft: TypedSignOff | null;
  title: string;
  onChange: (draft: TypedSignOff) => void;
  onDiscard: () => void;
  onSaved: (signOff: SignOff) => void;
  onRemove: (signOff: SignOff) => void;
}

/** One sign-off to be read and changed, in every language it is used in. */
export function SignOffForm({ stored, draft, title, onChange, onDiscard, onSaved, onRemove }: SignOffFormProps) {
  const { t } = useTranslation('contacts');
  const { t: tApp } = useTranslation();
  const uiLanguage = useUiLanguage();
  const [selected, select] = useState<ReleaseLanguage>(uiLanguage);
  const [wrong, setWrong] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const typed = draft ?? typeSignOff(stored?.texts ?? {});
  const save = async () => {
    const read = readSignOff(typed);
    setWrong(read.wrong === null ? null : t(`signOff.${read.wrong}`));
    if (read.wrong !== null) return;
    setBusy(true);
    const saved = await call('signOffs.save', { id: stored?.id ?? null, texts: read.texts });
    setBusy(false);
    if (saved.ok) onSaved(saved.value);
    else setError(saved.error);
  };
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
            label={t('signOff.lines')}
            help={t('signOff.why')}
            wrong={wrong}
            multiline
            value={typed[language] ?? ''}
            maxLength={4000}
            onChange={(text) => {
              setWrong(null);
              setError(null);
              onChange({ ...typed, [language]: text });
            }}
          />
        )}
      </ChoiceTabs>
      <p className="help">{t('signOff.copies')}</p>
      {error !== null && <Problem error={error} />}
      <FormFoot
        storedAt={stored?.updatedAt ?? null}
        isUnsaved={draft !== null}
        isBusy={isBusy}
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
