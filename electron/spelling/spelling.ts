import type { SpelledLanguage } from '../../core/spelling/spelledWords.ts';

/** What knows how words are written, in Russian and English, without any network. */
export interface Spelling {
  /** Which of these words are written wrong. */
  check: (language: SpelledLanguage, words: readonly string[]) => Promise<string[]>;
  /** How a word may have been meant, the likeliest first; at most eight. */
  suggest: (language: SpelledLanguage, word: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** What the thread is asked: for all wrong ones among words, or for suggestions for the first of them. */
export interface SpellingTask {
  task: 'check' | 'suggest';
  language: SpelledLanguage;
  words: readonly string[];
}
