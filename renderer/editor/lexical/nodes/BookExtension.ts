import { namedSignals } from '@lexical/extension';
import { defineExtension, safeCast } from 'lexical';
import type { Contact } from '../../../../core/contact/contact.ts';
import type { Snippet } from '../../../../core/snippet/snippet.ts';

/** What blocks that hold a copy are compared with. */
export interface Books {
  /** The contact book as it is now; empty until it has been read. */
  contacts: readonly Contact[];
  /** The snippet book as it is now; empty until it has been read. */
  snippets: readonly Snippet[];
  /** The day the release is for (ISO, `2022-10-20`): its day of issue, else today. */
  day: string;
}

/** Tells the blocks what stands in the books now, so that a copy that has grown old says so. It never changes the text. */
export const BookExtension = defineExtension({
  name: 'dateline/book',
  config: safeCast<Books>({ contacts: [], snippets: [], day: '' }),
  build: (_editor, config) => namedSignals(config),
});
