import type { TypographyLanguage } from './typedCorrection.ts';

const opens = (before: string): boolean => before === '' || /[\s([{«„“‘—–-]$/u.test(before);
const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The quotation mark or apostrophe that the straight one just typed stands for; null where it stays straight. */
export function typedQuote(text: string, language: TypographyLanguage): string | null {
  const before = text.slice(0, -1);
  const typed = text.at(-1);
  if (language === 'en') {
    // A foot, an inch, a minute: after a figure the straight sign is what was meant.
    if (/\d$/u.test(before) && count(before, typed === '"' ? '“' : '‘') <= count(before, typed === '"' ? '”' : '’')) return null;
    if (typed === '"') return opens(before) ? '“' : '”';
    return opens(before) ? '‘' : '’';
  }
  if (typed !== '"') return null;
  const isInside = count(before, '«') > count(before, '»');
  const isInsideInner = count(before, '„') > count(before, '“');
  if (opens(before)) return isInside ? '„' : '«';
  return isInsideInner ? '“' : '»';
}
