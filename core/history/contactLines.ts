import type { ContactSnapshot } from '../contact/contact.ts';
import { printedContact } from '../export/sheet/printedContact.ts';
import type { ReleaseLanguage } from '../i18n/language.ts';

/** A contact line by line as a release in this language shows it in the window: numbers that never leave the computer too. */
export function contactLines(contact: ContactSnapshot, language: ReleaseLanguage): string[] {
  const all = { ...contact, phones: contact.phones.map((phone) => ({ ...phone, public: true })) };
  const { name, role, organisation, hours, answersIn, phones, emails } = printedContact(all, language);
  return [
    name,
    role,
    organisation,
    hours,
    answersIn,
    ...phones.map(({ label, display, usage }) => `${label} ${display}${usage === '' ? '' : ` (${usage})`}`),
    ...emails,
  ].filter((line) => line !== '');
}
