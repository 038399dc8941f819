import type { ReleaseLanguage } from '../i18n/language.ts';
import type { ContactSnapshot } from './contact.ts';

/** A contact nobody has filled in yet, with room for its text in one language. */
export const emptyContact = (language: ReleaseLanguage): ContactSnapshot => ({
  texts: { [language]: { role: '', name: '', organisation: '', hours: '' } },
  phones: [],
  emails: [],
  languages: [],
  validFrom: null,
  validTo: null,
});
