import type { BlockOf } from '../../release/document/document.ts';
import { cleanLine } from '../../cleanText.ts';
import type { Part } from './part.ts';

/** What is printed of a fixed text: a small heading where it has a title, and its paragraphs. */
export function boilerplateParts({ title, paragraphs }: BlockOf<'boilerplate'>): Part[] {
  const runs = (text: string) => [{ text, marks: [], href: null }];
  const heading = cleanLine(title);
  const words = paragraphs.map(cleanLine).filter((text) => text !== '');
  return [
    ...(heading === '' ? [] : [{ type: 'heading' as const, level: 3 as const, runs: runs(heading) }]),
    ...words.map((text) => ({ type: 'paragraph' as const, dateline: '', runs: runs(text) })),
  ];
}
