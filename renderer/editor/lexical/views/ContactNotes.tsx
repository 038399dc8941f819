import { useTranslation } from 'react-i18next';
import type { ContactSnapshot } from '../../../../core/contact/contact.ts';
import { validityOn } from '../../../../core/contact/contactValid.ts';
import { shortDayText } from '../../../i18n/timeText.ts';
import { useUiLanguage } from '../../../i18n/useUiLanguage.ts';
import { NewerNote } from './NewerNote.tsx';

interface ContactNotesProps {
  contact: ContactSnapshot;
  /** The day the release is for, ISO. */
  day: string;
  /** Takes the book's copy; null where there is no newer one, or the text cannot be changed. */
  onUpdate: (() => void) | null;
  hasNewer: boolean;
}

/** What a person should know of a contact before it is printed: that the book has a newer copy, that it does not answer on the day. Never printed. */
export function ContactNotes({ contact, day, hasNewer, onUpdate }: ContactNotesProps) {
  const { t } = useTranslation('body');
  const language = useUiLanguage();
  const { validFrom, validTo } = contact;
  const validity = day === '' ? 'valid' : validityOn(contact, day);
  const until = validity === 'expired' ? validTo : null;
  const from = validity === 'not-yet' ? validFrom : null;
  if (!hasNewer && until === null && from === null) return null;
  return (
    <div className="block-notes">
      {until !== null && <p>{t('contact.expired', { until: shortDayText(until, language), day: shortDayText(day, language) })}</p>}
      {from !== null && <p>{t('contact.notYet', { from: shortDayText(from, language), day: shortDayText(day, language) })}</p>}
      {hasNewer && <NewerNote words={t('contact.newer')} act={t('contact.update')} onUpdate={onUpdate} />}
    </div>
  );
}
