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

/** Lines of these alone have one sign a unit: Latin, Greek, Cyrillic and Armenian letters and the marks of print, none of which join. */
const plain = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u202F-\u205E\u20A0-\u20BF\u2116]*$/u;

/** Counts a text; line ends between blocks are no characters. */
export function textCounts(text: string, language: ReleaseLanguage): TextCounts {
  let characters = 0;
  let spaces = 0;
  for (const line of text.split(/\n+/u)) {
    // Taking a line apart into what joins costs a hundred times as much as its length.
    const signs = plain.test(line) ? line : Array.from(segmenter.segment(line), ({ segment }) => segment);
    characters += signs.length;
    spaces += typeof signs === 'string' ? (signs.match(/\s/gu)?.length ?? 0) : signs.filter((sign) => sign.trim() === '').length;
  }
  const words = countWords(text);
  return { words, characters, withoutSpaces: characters - spaces, minutes: Math.max(1, Math.round(words / pace(language))) };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
