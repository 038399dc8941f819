import type { ContactSnapshot } from '../contact/contact.ts';
import { emptyContact } from '../contact/emptyContact.ts';
import type { ReleaseLanguage } from '../i18n/language.ts';
import { contactLine, type ContactLine } from './contactLine.ts';
import { isName, namesRole, personInLine, type Person } from './personInLine.ts';
import type { SourceLine } from './sourceLines.ts';

/** The contacts at the end of a text, in their order, and the lines that stand before them. */
export interface ContactsAtEnd {
  before: SourceLine[];
  contacts: ContactSnapshot[];
}

/**
 * Takes the contacts off the end of a text: a line that names a person or office, then its numbers and addresses. Numbers under
 * a line that names nobody stay in the text. All of them are public, for they were on the site.
 */
export function contactsAtEnd(lines: readonly SourceLine[], language: ReleaseLanguage): ContactsAtEnd {
  const contacts: ContactSnapshot[] = [];
  let end = lines.length;
  for (;;) {
    const read: ContactLine[] = [];
    let start = end;
    for (let line = contactLineAt(lines, start - 1); line; line = contactLineAt(lines, start - 1)) {
      read.unshift(line);
      start -= 1;
    }
    const title = read.length === 0 ? null : titleAtEnd(lines[start - 2]?.text, lines[start - 1]?.text);
    const phones = read.flatMap((each) => each.phones);
    const emails = read.flatMap((each) => each.emails);
    if (!title || phones.length > 20 || emails.length > 20) return { before: lines.slice(0, end), contacts: contacts.toReversed() };
    const text = {
      ...title.person,
      organisation: '',
      hours: read
        .flatMap((each) => each.lines ?? [])
        .join('; ')
        .slice(0, 300),
    };
    contacts.push({ ...emptyContact(language), texts: { [language]: text }, phones, emails });
    end = start - title.length;
  }
}

const contactLineAt = (lines: readonly SourceLine[], at: number): ContactLine | null => contactLine(lines[at]?.text ?? '');

/** A name may stand alone under its office: then both lines are the title. */
function titleAtEnd(above: string | undefined, last: string | undefined): { person: Person; length: number } | null {
  const person = last === undefined ? null : personInLine(last);
  if (!person || last === undefined) return null;
  const office = above !== undefined && isName(last) && namesRole(above) ? personInLine(above) : null;
  return office?.name === '' ? { person: { role: office.role, name: last }, length: 2 } : { person, length: 1 };
}
