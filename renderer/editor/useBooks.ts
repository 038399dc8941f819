import { useAsk } from '../shell/useAsk.ts';
import { todayText } from '../i18n/todayText.ts';
import type { Books } from './lexical/nodes/BookExtension.ts';

const noContacts: Books['contacts'] = [];
const noSnippets: Books['snippets'] = [];

/** What the copies in an open text are compared with: the books now, and the day the release is for (null means today). */
export function useBooks(date: string | null): Books {
  const { value: contacts } = useAsk('contacts.list', null);
  const { value: snippets } = useAsk('snippets.list', null);
  return { contacts: contacts ?? noContacts, snippets: snippets ?? noSnippets, day: date ?? todayText() };
}
