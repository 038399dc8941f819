import type { ContactSnapshot } from './contact.ts';

/** A contact as the outside may see it: without the numbers that are not public. Whatever leaves this computer passes here. */
export const publicContact = (contact: ContactSnapshot): ContactSnapshot => ({
  ...contact,
  phones: contact.phones.filter((phone) => phone.public),
});
