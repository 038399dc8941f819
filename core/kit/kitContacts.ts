import { contactWords, printedContact, type PrintedContact } from '../export/sheet/printedContact.ts';
import { dayText } from '../release/dayText.ts';
import type { Release } from '../release/release.ts';
import type { Kit } from './kit.ts';
import { kitLabels } from './kitLabels.ts';

/** Every contact of these releases once, by what is printed of it, with the days it can be reached on. */
export function kitContacts(releases: readonly Release[], language: Kit['language']): PrintedContact[] {
  const contacts = new Map<string, PrintedContact>();
  for (const { document, fields } of releases)
    for (const block of document.blocks) {
      if (block.type !== 'contact') continue;
      const printed = printedContact(block.contact, fields.language);
      if (contactWords(printed).length === 0) continue;
      const [from, to] = [block.contact.validFrom, block.contact.validTo].map((day) => (day === null ? '' : dayText(day, language)));
      const facts = [printed.answersIn, kitLabels[language].valid(from ?? '', to ?? '')].filter((fact) => fact !== '');
      const contact = { ...printed, answersIn: facts.join('\n') };
      contacts.set(contactWords(contact).join('\n'), contact);
    }
  return [...contacts.values()];
}
