import { useTranslation } from 'react-i18next';
import type { ContactSnapshot } from '../../core/contact/contact.ts';
import { validityOn } from '../../core/contact/contactValid.ts';
import { shortDayText } from '../i18n/timeText.ts';
import { todayText } from '../i18n/todayText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';

/** Warns of a contact that does not answer today. */
export function ValidityNote({ contact }: { contact: Pick<ContactSnapshot, 'validFrom' | 'validTo'> }) {
  const { t } = useTranslation('contacts');
  const language = useUiLanguage();
  const { validFrom, validTo } = contact;
  const validity = validityOn(contact, todayText());
  if (validity === 'expired' && validTo !== null)
    return <span className="note bad">{t('expired', { date: shortDayText(validTo, language) })}</span>;
  if (validity === 'not-yet' && validFrom !== null)
    return <span className="note">{t('notYet', { date: shortDayText(validFrom, language) })}</span>;
  return null;
}
