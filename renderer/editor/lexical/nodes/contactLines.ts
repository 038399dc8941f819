import type { ContactSnapshot } from '../../../../core/contact/contact.ts';
import { printedContact, type PrintedPhone } from '../../../../core/export/sheet/printedContact.ts';
import type { ReleaseLanguage } from '../../../../core/i18n/language.ts';

/** A number as one reads it: "tel/fax +7 495 621-33-23 (duty officer)". */
export const phoneWords = ({ label, display, usage }: PrintedPhone): string => `${label} ${display}${usage === '' ? '' : ` (${usage})`}`;

/** A contact as lines of plain text with its public numbers only, for the clipboard and for counting words. */
export function contactLines(contact: ContactSnapshot, language: ReleaseLanguage): string[] {
  const { name, role, organisation, hours, answersIn, phones, emails } = printedContact(contact, language);
  return [name, role, organisation, hours, answersIn, ...phones.map(phoneWords), ...emails].filter((line) => line !== '');
}
