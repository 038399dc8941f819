import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import { contactSnapshotSchema } from '../../core/contact/contact.ts';
import type { Contact, ContactSnapshot } from '../../core/contact/contact.ts';
import { readPhone } from '../../core/contact/phone.ts';
import { releaseLanguages } from '../../core/i18n/language.ts';
import { call } from '../shell/call.ts';
import { CheckGroup } from '../ui/CheckGroup.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Problem } from '../ui/Problem.tsx';
import { ContactTexts } from './ContactTexts.tsx';
import { EmailFields } from './EmailFields.tsx';
import { FormFoot } from './FormFoot.tsx';
import { PhoneFields } from './PhoneFields.tsx';

interface ContactFormProps {
  stored: Contact | null;
  draft: ContactSnapshot | null;
  title: string;
  onChange: (draft: ContactSnapshot) => void;
  onDiscard: () => void;
  onSaved: (contact: Contact) => void;
  onRemove: (id: string) => void;
}

/** One contact to be read and changed. Nothing is stored before it is saved, and nothing is saved that cannot be dialled. */
export function ContactForm({ stored, draft, title, onChange, onDiscard, onSaved, onRemove }: ContactFormProps) {
  const { t } = useTranslation('contacts');
  const { t: tApp } = useTranslation();
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const contact = draft ?? (stored === null ? null : snapshot(stored));
  if (contact === null) return null;
  const change = (part: Partial<ContactSnapshot>) => {
    setError(null);
    onChange({ ...contact, ...part });
  };
  const save = async () => {
    const whole = tidy(contact);
    const wrong = whatIsWrong(whole);
    if (wrong !== null) {
      setError(wrong);
      return;
    }
    setBusy(true);
    const saved = await call('contacts.save', { id: stored?.id ?? null, contact: whole });
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
      <ContactTexts
        texts={contact.texts}
        onChange={(texts) => {
          change({ texts });
        }}
      />
      <PhoneFields
        phones={contact.phones}
        onChange={(phones) => {
          change({ phones });
        }}
      />
      <EmailFields
        emails={contact.emails}
        onChange={(emails) => {
          change({ emails });
        }}
      />
      <CheckGroup
        label={t('answers')}
        value={contact.languages}
        options={releaseLanguages.map((id) => ({ id, name: tApp(`language.${id}`) }))}
        onChange={(languages) => {
          change({ languages });
        }}
      />
      <fieldset>
        <legend>{t('validity.heading')}</legend>
        <div className="pair">
          <DateField
            label={t('validity.from')}
            value={contact.validFrom}
            onChange={(validFrom) => {
              change({ validFrom });
            }}
          />
          <DateField
            label={t('validity.to')}
            value={contact.validTo}
            onChange={(validTo) => {
              change({ validTo });
            }}
          />
        </div>
        <p className="help">{t('validity.why')}</p>
      </fieldset>
      <p className="help">{t('copies')}</p>
      {error !== null && <Problem error={error} />}
      <FormFoot
        storedAt={stored?.updatedAt ?? null}
        isUnsaved={draft !== null}
        isBusy={isBusy}
        onSave={() => void save()}
        onDiscard={() => {
          setError(null);
          onDiscard();
        }}
        {...(stored === null
          ? {}
          : {
              onRemove: () => {
                onRemove(stored.id);
              },
            })}
      />
    </form>
  );
}

const snapshot = ({ texts, phones, emails, languages, validFrom, validTo }: Contact): ContactSnapshot => ({
  texts,
  phones,
  emails,
  languages,
  validFrom,
  validTo,
});

/** Empty lines are nobody's: they are left out. */
const tidy = (contact: ContactSnapshot): ContactSnapshot => ({
  ...contact,
  texts: Object.fromEntries(Object.entries(contact.texts).filter(([, text]) => Object.values(text).some((words) => words.trim() !== ''))),
  phones: contact.phones.filter(({ number }) => number.trim() !== ''),
  emails: contact.emails.map((address) => address.trim()).filter((address) => address !== ''),
});

function whatIsWrong(contact: ContactSnapshot): AppError | null {
  for (const { number } of contact.phones) {
    const phone = readPhone(number);
    if (!phone.ok) return phone.error;
  }
  const email = contact.emails.find((address) => !contactSnapshotSchema.shape.emails.safeParse([address]).success);
  if (email !== undefined) return { kind: 'email-invalid', value: email };
  const { validFrom, validTo } = contact;
  return validFrom !== null && validTo !== null && validTo < validFrom ? { kind: 'date-invalid', value: validTo } : null;
}
