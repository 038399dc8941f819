import type { Contact, ContactSnapshot } from '../../../../core/contact/contact.ts';
import { contactSnapshot } from '../../../../core/contact/contactSnapshot.ts';
import { sameValue } from '../../../../core/sameValue.ts';

/** The copy the contact book would give today, or null where it is the same or the entry is gone. */
export function newerContact(copy: ContactSnapshot, contactId: string | null, contacts: readonly Contact[]): ContactSnapshot | null {
  const entry = contacts.find(({ id }) => id === contactId);
  const now = entry && contactSnapshot(entry);
  return now === undefined || sameValue(now, copy) ? null : now;
}
