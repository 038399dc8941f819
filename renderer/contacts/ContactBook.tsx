import { BookUser } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSnapshot } from '../../core/contact/contact.ts';
import { contactText } from '../../core/contact/contactText.ts';
import { emptyContact } from '../../core/contact/emptyContact.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Book } from '../ui/Book.tsx';
import { ContactForm } from './ContactForm.tsx';
import { contactWords } from './contactWords.ts';
import { firstPhone } from './firstPhone.ts';
import { freshKey, useDrafts } from './useDrafts.ts';
import { useTakeOut } from './useTakeOut.ts';
import { ValidityNote } from './ValidityNote.tsx';

/** The contact book: everyone journalists may call. */
export function ContactBook() {
  const { t } = useTranslation('contacts');
  const { t: tLibrary } = useTranslation('library');
  const language = useUiLanguage();
  const { value: contacts = [], error, isPending } = useAsk('contacts.list', null);
  const { drafts, chosen, choose, change, drop } = useDrafts<ContactSnapshot>();
  const takeOut = useTakeOut('contacts', drop, choose);
  const [text, setText] = useState('');

  const titleOf = (contact: ContactSnapshot) => {
    const { role, name } = contactText(contact, language);
    return [role, name].filter(Boolean).join(', ') || t('unnamed');
  };
  const start = () => {
    if (drafts[freshKey] === undefined) change(freshKey, emptyContact(language));
    setText('');
    choose(freshKey);
  };
  const fresh = drafts[freshKey];
  const shown = contacts.filter((contact) => contactWords(contact).toLowerCase().includes(text.trim().toLowerCase()));
  const entries = [
    ...(fresh === undefined ? [] : [{ key: freshKey, title: t('newContact'), detail: '', isUnsaved: true }]),
    ...shown.map((stored) => ({
      key: stored.id,
      title: titleOf(stored),
      detail: [contactText(stored, language).organisation, firstPhone(stored)].filter(Boolean).join(' · '),
      note: <ValidityNote contact={stored} />,
      isUnsaved: drafts[stored.id] !== undefined,
    })),
  ];
  const stored = contacts.find(({ id }) => id === chosen);
  const draft = chosen === null ? undefined : drafts[chosen];
  return (
    <Book
      label={t('list')}
      newLabel={t('newContact')}
      entries={entries}
      chosen={chosen}
      onChoose={choose}
      onNew={start}
      search={<SearchField label={t('search')} clearLabel={tLibrary('clearSearch')} value={text} onChange={setText} />}
      empty={
        error === null ? (
          !isPending && (
            <EmptyState icon={BookUser} title={text === '' ? t('empty.title') : tLibrary('none.title')} text={t('empty.text')}>
              <Button onPress={start}>{t('empty.create')}</Button>
            </EmptyState>
          )
        ) : (
          <Problem error={error} />
        )
      }
    >
      {chosen !== null && (stored ?? draft) !== undefined ? (
        <ContactForm
          key={chosen}
          stored={stored ?? null}
          draft={draft ?? null}
          title={stored === undefined ? t('newContact') : titleOf(stored)}
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
          onRemove={(id) => void takeOut(id, stored === undefined ? '' : titleOf(stored))}
        />
      ) : (
        entries.length > 0 && <EmptyState icon={BookUser} title={t('pick.title')} text={t('pick.text')} />
      )}
    </Book>
  );
}
