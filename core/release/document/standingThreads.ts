import { cleanText } from '../../cleanText.ts';
import type { Inline, ReleaseDocument } from './document.ts';
import { inlineLists } from './inlinePlaces.ts';

/**
 * The threads whose words stand in the text, in the order they come: a thread outlives the words it talks about, and signs that no file
 * can hold are no words.
 */
export function standingThreads({ blocks }: Pick<ReleaseDocument, 'blocks'>): string[] {
  const found = new Set<string>();
  const look = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'link') look(inline.children);
      if (inline.type === 'text' && cleanText(inline.text).trim() !== '') for (const thread of inline.threads ?? []) found.add(thread);
    }
  };
  for (const block of blocks)
    inlineLists(block, (inlines) => {
      look(inlines as Inline[]);
      return inlines;
    });
  return [...found];
}
