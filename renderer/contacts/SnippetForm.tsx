import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { Snippet } from '../../core/snippet/snippet.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { ChoiceTabs } from '../ui/ChoiceTabs.tsx';
import { Problem } from '../ui/Problem.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormFoot } from './FormFoot.tsx';
import { emptySnippet, readSnippet, typeSnippet } from './typedSnippet.ts';
import type { TypedSnippet, WrongSnippet } from './typedSnippet.ts';

interface SnippetFormProps {
  stored: Snippet | null;
  draft: TypedSnippet | null;
  onChange: (draft: TypedSnippet) => void;
  onDiscard: () => void;
  onSaved: (snippet: Snippet) => void;
  onRemove: (snippet: Snippet) => void;
}

/** One snippet to be read and changed, in every language it is used in. */
export function SnippetForm({ stored, draft, onChange, onDiscard, onSaved, onRemove }: SnippetFormProps) {
  const { t } = useTranslation('contacts');
  const { t: tApp } = useTranslation();
  const uiLanguage = useUiLanguage();
  const [selected, select] = useState<ReleaseLanguage>(uiLanguage);
  const [wrong, setWrong] = useState<WrongSnippet | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const typed = draft ?? (stored === null ? emptySnippet : typeSnippet(stored));
  const change = (changed: TypedSnippet) => {
    setWrong(null);
    setError(null);
    onChange(changed);
  };
  const save = async () => {
    const { wrong: found, ...read } = readSnippet(typed);
    setWrong(found);
    if (found !== null) return;
    setBusy(true);
    const saved = await call('snippets.save', { id: stored?.id ?? null, ...read });
    setBusy(false);
    if (saved.ok) onSaved(saved.value);
    else setError(saved.error);
  };
  const title = stored?.name ?? t('newSnippet');
  return (
    <form
      className="form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h2>{title}</h2>
      <TextField
        label={t('snippet.name')}
        example={t('snippet.nameHint')}
        help={t('snippet.nameWhy')}
        wrong={wrong === 'noName' ? t('snippet.noName') : null}
        value={typed.name}
        maxLength={200}
        onChange={(name) => {
          change({ ...typed, name });
        }}
      />
      <ChoiceTabs<ReleaseLanguage>
        label={t('text.tabs')}
        options={releaseLanguages.map((id) => ({ id, name: tApp(`language.${id}`) }))}
        selected={selected}
        onSelect={select}
      >
        {(language) => {
          const text = typed.texts[language] ?? { title: '', text: '' };
          const changeText = (part: Partial<typeof text>) => {
            change({ ...typed, texts: { ...typed.texts, [language]: { ...text, ...part } } });
          };
          return (
            <>
              <TextField
                label={t('snippet.title')}
                example={t('snippet.titleHint')}
                value={text.title}
                maxLength={300}
                onChange={(words) => {
                  changeText({ title: words });
                }}
              />
              <TextField
                label={t('snippet.text')}
                help={t('snippet.textWhy')}
                wrong={wrong === 'noText' || wrong === 'tooLong' ? t(`snippet.${wrong}`) : null}
                multiline
                value={text.text}
                onChange={(words) => {
                  changeText({ text: words });
                }}
              />
            </>
          );
        }}
      </ChoiceTabs>
      <p className="help">{t('snippet.copies')}</p>
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
