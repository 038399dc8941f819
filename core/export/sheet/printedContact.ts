import type { ContactSnapshot } from '../../contact/contact.ts';
import { contactText } from '../../contact/contactText.ts';
import { readPhone } from '../../contact/phone.ts';
import { phoneLabel } from '../../contact/phoneLabel.ts';
import { publicContact } from '../../contact/publicContact.ts';
import type { ReleaseLanguage } from '../../i18n/language.ts';
import { cleanLine } from '../../cleanText.ts';
import { documentLabels } from '../documentLabels.ts';

/** One number as it is printed; `href` is null where the number cannot be dialled as it was typed. */
export interface PrintedPhone {
  label: string;
  display: string;
  href: string | null;
  usage: string;
}

/** A contact as the outside sees it, in one language. Empty strings are not printed. */
export interface PrintedContact {
  name: string;
  role: string;
  organisation: string;
  hours: string;
  /** "Languages: English, Russian", or empty. */
  answersIn: string;
  phones: PrintedPhone[];
  emails: string[];
}

/** What of a contact is printed: its words in the language of the release, and its public numbers only. */
export function printedContact(contact: ContactSnapshot, language: ReleaseLanguage): PrintedContact {
  const { name, role, organisation, hours } = contactText(contact, language);
  const { phones, emails, languages } = publicContact(contact);
  const { answersIn, languageNames } = documentLabels(language);
  return {
    name: cleanLine(name),
    role: cleanLine(role),
    organisation: cleanLine(organisation),
    hours: cleanLine(hours),
    answersIn: languages.length === 0 ? '' : `${answersIn}: ${languages.map((spoken) => languageNames[spoken]).join(', ')}`,
    phones: phones.map((phone) => {
      const read = readPhone(phone.number);
      return {
        label: phoneLabel(phone.line, language),
        display: read.ok ? read.value.display : cleanLine(phone.number),
        href: read.ok ? read.value.href : null,
        usage: cleanLine(phone.usage),
      };
    }),
    emails: [...emails],
  };
}

/** Every word of a printed contact, in the one order all formats keep. */
export const contactWords = (contact: PrintedContact): string[] =>
  [
    contact.name,
    contact.role,
    contact.organisation,
    contact.hours,
    contact.answersIn,
    ...contact.phones.flatMap((phone) => [phone.label, phone.display, phone.usage]),
    ...contact.emails,
  ].filter((words) => words !== '');
