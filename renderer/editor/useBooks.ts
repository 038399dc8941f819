import { useAsk } from '../shell/useAsk.ts';
import { todayText } from '../i18n/todayText.ts';
import type { Books } from './lexical/nodes/BookExtension.ts';

const none: Books['contacts'] = [];

/** What the copies in an open text are compared with: the contact book now, and the day the release is for (null means today). */
export function useBooks(date: string | null): Books {
  const { value: contacts } = useAsk('contacts.list', null);
  return { contacts: contacts ?? none, day: date ?? todayText() };
}
