import type { Contact, ContactSnapshot } from './contact.ts';

/** What of an entry of the contact book is copied into a release. */
export const contactSnapshot = ({ texts, phones, emails, languages, validFrom, validTo }: Contact): ContactSnapshot => ({
  texts,
  phones,
  emails,
  languages,
  validFrom,
  validTo,
});
