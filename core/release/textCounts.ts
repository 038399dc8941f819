import type { ReleaseLanguage } from '../i18n/language.ts';
import { countWords } from './countWords.ts';

/** How long a text is. `characters` counts what a reader sees as one sign, spaces included; `minutes` is the time to read it aloud to oneself, at least 1. */
export interface TextCounts {
  words: number;
  characters: number;
  withoutSpaces: number;
  minutes: number;
}

/** Words a minute that are read silently: 200 in English, 180 in Russian and the other languages, whose words are longer. */
const pace = (language: ReleaseLanguage): number => (language === 'en' ? 200 : 180);

/** Counts a text; line ends between blocks are no characters. */
export function textCounts(text: string, language: ReleaseLanguage): TextCounts {
  const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.replace(/\n+/gu, ''))];
  const words = countWords(text);
  return {
    words,
    characters: signs.length,
    withoutSpaces: signs.filter(({ segment }) => segment.trim() !== '').length,
    minutes: Math.max(1, Math.round(words / pace(language))),
  };
}
