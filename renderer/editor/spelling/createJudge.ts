import { spelledLanguages, type SpelledLanguage } from '../../../core/spelling/spelledWords.ts';

/** Asks which of these words are written wrong. Null where nobody can say now. */
export type AskSpelling = (language: SpelledLanguage, words: string[]) => Promise<readonly string[] | null>;

/** So many words are asked for at once. */
const most = 2000;

/** Finds the wrong ones among words, and asks for none of them twice. */
export function createJudge(ask: AskSpelling) {
  const verdicts = new Map<string, boolean>();
  return async <W extends { word: string; language: SpelledLanguage }>(words: readonly W[]): Promise<W[]> => {
    for (const language of spelledLanguages) {
      const spoken = words.filter((each) => each.language === language).map(({ word }) => word);
      const strange = [...new Set(spoken)].filter((word) => !verdicts.has(`${language} ${word}`));
      for (let from = 0; from < strange.length; from += most) {
        const asked = strange.slice(from, from + most);
        const wrong = await ask(language, asked);
        if (wrong === null) continue;
        const set = new Set(wrong);
        for (const word of asked) verdicts.set(`${language} ${word}`, set.has(word));
      }
    }
    return words.filter(({ language, word }) => verdicts.get(`${language} ${word}`) === true);
  };
}
