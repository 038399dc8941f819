import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import type { Dropped } from '../../../core/import/imported.ts';
import { storyWords } from './storyWords.ts';

/** Tells what stands outside the text of a Word file and stays out of a release: comments, and the heads and feet of its pages. */
export function leftOutParts(docx: DocxPackage, drop: (piece: Dropped) => void): void {
  for (const comment of docx.related('comments')?.children ?? []) drop({ reason: 'comment', text: storyWords(comment) });
  const told = new Set<string>();
  for (const { kind, part } of docx.relationships(docx.main ?? '')) {
    if ((kind !== 'header' && kind !== 'footer') || !docx.stories.includes(part)) continue;
    const text = storyWords(docx.xml(part));
    // The first page often has the head of the others; a figure alone is the number of the page.
    if (told.has(text) || !/\p{L}/u.test(text)) continue;
    told.add(text);
    drop({ reason: kind, text });
  }
}
