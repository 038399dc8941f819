import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { Contact, ContactSnapshot } from '../../core/contact/contact.ts';
import { emptyContact } from '../../core/contact/emptyContact.ts';
import { contactText } from '../../core/contact/contactText.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { ContactForm } from '../contacts/ContactForm.tsx';
import { contactWords } from '../contacts/contactWords.ts';
import { ValidityNote } from '../contacts/ValidityNote.tsx';
import { useAsk } from '../shell/useAsk.ts';
import { firstPhone } from '../contacts/firstPhone.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { hasEveryWord } from './hasEveryWord.ts';

interface ContactPickerProps {
  language: ReleaseLanguage;
  onPick: (contact: Contact, layout: 'card' | 'line') => void;
  onClose: () => void;
}

/** Finds a contact while one types; Enter or a press puts it into the text. A new one goes into the book and into the text. */
export function ContactPicker({ language, onPick, onClose }: ContactPickerProps) {
  const { t } = useTranslation('editor');
  const { t: tApp } = useTranslation('library');
  const { t: tContacts } = useTranslation('contacts');
  const { value: contacts, error } = useAsk('contacts.list', null);
  const [layout, setLayout] = useState<'card' | 'line'>('card');
  const [fresh, setFresh] = useState<ContactSnapshot | null>(null);
  const uiLanguage = useUiLanguage();
  const start = () => {
    setFresh(emptyContact(uiLanguage));
  };
  if (fresh !== null)
    return (
      <Dialog title={t('contact.title')} isOpen wide onClose={onClose}>
        <ContactForm
          stored={null}
          draft={fresh}
          title={tContacts('newContact')}
          onChange={setFresh}
          onDiscard={() => {
            setFresh(null);
          }}
          onSaved={(contact) => {
            onPick(contact, layout);
          }}
          onRemove={onClose}
        />
      </Dialog>
    );
  return (
    <Dialog title={t('contact.title')} isOpen onClose={onClose}>
      {error !== null && <Problem error={error} />}
      {contacts?.length === 0 ? (
        <>
          <p className="text">{t('contact.empty')}</p>
          <div className="acts">
            <Button onPress={start}>{t('contact.new')}</Button>
          </div>
        </>
      ) : (
        <>
          <RadioChoice<'card' | 'line'>
            label={t('contact.layout')}
            value={layout}
            options={(['card', 'line'] as const).map((id) => ({ id, name: t(`contact.${id}`) }))}
            onChange={setLayout}
          />
          <Autocomplete filter={hasEveryWord}>
            <SearchField label={t('contact.search')} clearLabel={tApp('clearSearch')} autoFocus />
            <ListBox
              className="options picks"
              aria-label={t('contact.list')}
              items={contacts ?? []}
              renderEmptyState={() => <p className="help">{t('contact.none')}</p>}
              onAction={(id) => {
                const contact = contacts?.find((entry) => entry.id === id);
                if (contact) onPick(contact, layout);
              }}
            >
              {(contact) => {
                const { role, name, organisation } = contactText(contact, language);
                return (
                  <ListBoxItem id={contact.id} textValue={contactWords(contact)} className="option pick">
                    <strong>{[role, name].filter(Boolean).join(', ')}</strong>
                    <span>{[organisation, firstPhone(contact), contact.emails[0]].filter(Boolean).join(' · ')}</span>
                    <ValidityNote contact={contact} />
                  </ListBoxItem>
                );
              }}
            </ListBox>
          </Autocomplete>
          <div className="acts">
            <Button onPress={start}>{t('contact.new')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
