import type { PrintedContact } from '../sheet/printedContact.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { NinjsContactInfo, NinjsParty } from './ninjsDocument.ts';

/** Whom a journalist can ask: named contacts as people, offices as organisations. Only public numbers are in a printed contact. */
export function ninjsContacts(sheet: Sheet): { people: NinjsParty[]; organisations: NinjsParty[] } {
  const contacts = sheet.parts.flatMap((part) => {
    if (part.type === 'contacts') return part.contacts;
    return part.type === 'contactLine' ? [part.contact] : [];
  });
  const party = (contact: PrintedContact): NinjsParty => {
    const [name = '', ...others] = namesOf(contact);
    const literal = [...others, contact.hours, contact.answersIn].filter((words) => words !== '').join(', ');
    const contactInfo = waysToReach(contact, sheet.tag);
    return { name, rel: 'contact', ...(literal === '' ? {} : { literal }), ...(contactInfo.length === 0 ? {} : { contactInfo }) };
  };
  return {
    people: contacts.filter((contact) => contact.name !== '').map(party),
    organisations: contacts.filter((contact) => contact.name === '').map(party),
  };
}

const namesOf = ({ name, role, organisation }: PrintedContact) => [name, role, organisation].filter((words) => words !== '');

function waysToReach({ phones, emails }: PrintedContact, lang: string): NinjsContactInfo[] {
  return [
    ...phones.map(({ label, display, href, usage }) => ({
      type: 'phone',
      ...(usage === '' ? {} : { role: usage }),
      lang,
      name: `${label} ${display}`.trim(),
      value: href ?? display,
    })),
    ...emails.map((email) => ({ type: 'email', lang, name: email, value: `mailto:${email}` })),
  ];
}
