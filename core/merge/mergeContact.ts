import type { ContactSnapshot, ContactText } from '../contact/contact.ts';
import { releaseLanguages } from '../i18n/language.ts';
import { mergeList } from './mergeList.ts';
import { mergeObject, type Ways } from './mergeObject.ts';
import type { Merged3 } from './merged3.ts';

type Texts = ContactSnapshot['texts'];

const mergeText = (base: ContactText, ours: ContactText, theirs: ContactText): Merged3<ContactText> => mergeObject(base, ours, theirs);

const mergeTexts = (base: Texts, ours: Texts, theirs: Texts): Merged3<Texts> =>
  mergeObject(base, ours, theirs, Object.fromEntries(releaseLanguages.map((language) => [language, mergeText])) as Ways<Texts>);

/** Merges what is said of a contact: each word of each language for itself, numbers and addresses one by one. */
export const mergeContact = (base: ContactSnapshot, ours: ContactSnapshot, theirs: ContactSnapshot): Merged3<ContactSnapshot> =>
  mergeObject(base, ours, theirs, { texts: mergeTexts, phones: mergeList, emails: mergeList, languages: mergeList });
