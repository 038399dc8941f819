import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { Snippet } from '../../core/snippet/snippet.ts';
import { snippetText } from '../../core/snippet/snippetText.ts';
import { useWindow } from '../app/windowContext.ts';
import { snippetWords } from '../contacts/snippetWords.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { hasEveryWord } from './hasEveryWord.ts';

const forms = ['block', 'words'] as const;
type SnippetForm = (typeof forms)[number];

interface SnippetPickerProps {
  language: ReleaseLanguage;
  onPick: (snippet: Snippet, as: SnippetForm) => void;
  onClose: () => void;
}

/** Finds a snippet while one types; Enter or a press puts it into the text. */
export function SnippetPicker({ language, onPick, onClose }: SnippetPickerProps) {
  const { t } = useTranslation('editor');
  const { t: tLibrary } = useTranslation('library');
  const { show } = useWindow();
  const [form, setForm] = useState<SnippetForm>('block');
  const { value: snippets, error } = useAsk('snippets.list', null);
  return (
    <Dialog title={t('snippet.title')} isOpen onClose={onClose}>
      {error !== null && <Problem error={error} />}
      {snippets?.length === 0 ? (
        <>
          <p className="text">{t('snippet.empty')}</p>
          <div className="acts">
            <Button
              onPress={() => {
                onClose();
                show('contacts');
              }}
            >
              {t('snippet.book')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <RadioChoice<SnippetForm>
            label={t('snippet.form')}
            value={form}
            options={forms.map((id) => ({ id, name: t(`snippet.${id}`) }))}
            onChange={setForm}
          />
          <Autocomplete filter={hasEveryWord}>
            <SearchField label={t('snippet.search')} clearLabel={tLibrary('clearSearch')} autoFocus />
            <ListBox
              className="options picks"
              aria-label={t('snippet.list')}
              items={snippets ?? []}
              renderEmptyState={() => <p className="help">{t('snippet.none')}</p>}
              onAction={(id) => {
                const snippet = snippets?.find((entry) => entry.id === id);
                if (snippet) onPick(snippet, form);
              }}
            >
              {(snippet) => (
                <ListBoxItem id={snippet.id} textValue={snippetWords(snippet)} className="option pick">
                  <strong>{snippet.name}</strong>
                  <span>{snippetText(snippet, language).paragraphs[0]?.slice(0, 120)}</span>
                  {snippet.texts[language] === undefined && <span className="note">{t('snippet.noLanguage')}</span>}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </>
      )}
    </Dialog>
  );
}
