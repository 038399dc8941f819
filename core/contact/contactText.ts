import { releaseLanguages, type ReleaseLanguage } from '../i18n/language.ts';
import type { ContactSnapshot, ContactText } from './contact.ts';

/** What a contact is called in a language; where it has no such text the English, then the Russian, then any other one. */
export function contactText(contact: ContactSnapshot, language: ReleaseLanguage): ContactText {
  const order: ReleaseLanguage[] = [language, 'en', 'ru', ...releaseLanguages];
  const found = order.find((candidate) => isWritten(contact.texts[candidate]));
  return (found && contact.texts[found]) ?? { role: '', name: '', organisation: '', hours: '' };
}

const isWritten = (text: ContactText | undefined): boolean =>
  text !== undefined && [text.role, text.name, text.organisation, text.hours].some((line) => line.trim() !== '');
