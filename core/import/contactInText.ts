import type { ContactSnapshot } from '../contact/contact.ts';
import { emptyContact } from '../contact/emptyContact.ts';
import type { ReleaseLanguage } from '../i18n/language.ts';
import { contactLine } from './contactLine.ts';
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
  let before = [...lines];
  const contacts: ContactSnapshot[] = [];
  for (;;) {
    const details = before.slice(before.findLastIndex((line) => contactLine(line.text) === null) + 1);
    const title = titleAtEnd(before.slice(0, before.length - details.length).map((line) => line.text));
    if (details.length === 0 || !title) return { before, contacts };
    const read = details.map((line) => contactLine(line.text)).filter((each) => each !== null);
    const phones = read.flatMap((each) => each.phones);
    const emails = read.flatMap((each) => each.emails);
    if (phones.length > 20 || emails.length > 20) return { before, contacts };
    const text = { ...title.person, organisation: '', hours: '' };
    contacts.unshift({ ...emptyContact(language), texts: { [language]: text }, phones, emails, languages: [language] });
    before = before.slice(0, before.length - details.length - title.length);
  }
}

/** A name may stand alone under its office: then both lines are the title. */
function titleAtEnd(lines: readonly string[]): { person: Person; length: number } | null {
  const last = lines.at(-1);
  const above = lines.at(-2);
  const person = last === undefined ? null : personInLine(last);
  if (!person || last === undefined) return null;
  const office = above !== undefined && isName(last) && namesRole(above) ? personInLine(above) : null;
  return office?.name === '' ? { person: { role: office.role, name: last }, length: 2 } : { person, length: 1 };
}
