import { cleanLine } from '../../cleanText.ts';
import { runsText } from './printedRuns.ts';
import type { Sheet } from './sheet.ts';

const longest = 160;

/** What a release is about in one sentence for search pages and file properties: the subheadline, else the lede, cut at a word. */
export function summaryOf({ parts, subheadline }: Pick<Sheet, 'parts' | 'subheadline'>): string {
  const lede = parts.find((part) => part.type === 'paragraph' && part.runs.length > 0);
  const text = subheadline || (lede?.type === 'paragraph' ? cleanLine(runsText(lede.runs)) : '');
  const letters = Array.from(text);
  if (letters.length <= longest) return text;
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .replace(/\s\S*$/u, '')}…`;
}
