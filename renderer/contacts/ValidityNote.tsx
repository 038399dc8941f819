import { useTranslation } from 'react-i18next';
import type { ContactSnapshot } from '../../core/contact/contact.ts';
import { validityOn } from '../../core/contact/contactValid.ts';
import { shortDayText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';

const two = (number: number) => String(number).padStart(2, '0');
const today = () => {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Warns of a contact that does not answer today. */
export function ValidityNote({ contact }: { contact: Pick<ContactSnapshot, 'validFrom' | 'validTo'> }) {
  const { t } = useTranslation('contacts');
  const language = useUiLanguage();
  const { validFrom, validTo } = contact;
  const validity = validityOn(contact, today());
  if (validity === 'expired' && validTo !== null)
    return <span className="note bad">{t('expired', { date: shortDayText(validTo, language) })}</span>;
  if (validity === 'not-yet' && validFrom !== null)
    return <span className="note">{t('notYet', { date: shortDayText(validFrom, language) })}</span>;
  return null;
}
