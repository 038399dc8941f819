import { TextQuote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { snippetText } from '../../core/snippet/snippetText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Book } from '../ui/Book.tsx';
import { SnippetForm } from './SnippetForm.tsx';
import { snippetWords } from './snippetWords.ts';
import { emptySnippet } from './typedSnippet.ts';
import type { TypedSnippet } from './typedSnippet.ts';
import { freshKey, useDrafts } from './useDrafts.ts';
import { useTakeOut } from './useTakeOut.ts';

/** The snippet book: texts that are written again and again, such as "About the organisation". */
export function SnippetBook() {
  const { t } = useTranslation('contacts');
  const { t: tLibrary } = useTranslation('library');
  const language = useUiLanguage();
  const { value: snippets = [], error, isPending } = useAsk('snippets.list', null);
  const { drafts, chosen, choose, change, drop } = useDrafts<TypedSnippet>();
  const takeOut = useTakeOut('snippets', drop, choose);
  const [text, setText] = useState('');

  const start = () => {
    if (drafts[freshKey] === undefined) change(freshKey, emptySnippet);
    setText('');
    choose(freshKey);
  };
  const shown = snippets.filter((snippet) => snippetWords(snippet).toLowerCase().includes(text.trim().toLowerCase()));
  const entries = [
    ...(drafts[freshKey] === undefined ? [] : [{ key: freshKey, title: t('newSnippet'), detail: '', isUnsaved: true }]),
    ...shown.map((stored) => ({
      key: stored.id,
      title: stored.name,
      detail: snippetText(stored, language).paragraphs[0]?.slice(0, 80) ?? '',
      isUnsaved: drafts[stored.id] !== undefined,
    })),
  ];
  const stored = snippets.find(({ id }) => id === chosen);
  const draft = chosen === null ? undefined : drafts[chosen];
  return (
    <Book
      label={t('snippets')}
      newLabel={t('newSnippet')}
      entries={entries}
      chosen={chosen}
      onChoose={choose}
      onNew={start}
      search={<SearchField label={t('searchSnippets')} clearLabel={tLibrary('clearSearch')} value={text} onChange={setText} />}
      empty={
        error === null ? (
          !isPending && (
            <EmptyState
              icon={TextQuote}
              title={text === '' ? t('emptySnippets.title') : tLibrary('none.title')}
              text={t('emptySnippets.text')}
            >
              <Button onPress={start}>{t('emptySnippets.create')}</Button>
            </EmptyState>
          )
        ) : (
          <Problem error={error} />
        )
      }
    >
      {chosen !== null && (stored !== undefined || draft !== undefined) ? (
        <SnippetForm
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
          onRemove={({ id, name }) => void takeOut(id, name)}
        />
      ) : (
        entries.length > 0 && <EmptyState icon={TextQuote} title={t('pickSnippet.title')} text={t('pickSnippet.text')} />
      )}
    </Book>
  );
}
