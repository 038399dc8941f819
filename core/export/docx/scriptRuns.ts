import { languageTag, type ReleaseLanguage } from '../../i18n/language.ts';

/** A stretch of text in one script, with the language a spell checker should take it for. */
export interface ScriptRun {
  text: string;
  tag: string;
  armenian: boolean;
}

const cyrillic: ReadonlySet<ReleaseLanguage> = new Set(['ru', 'kk', 'ky', 'tg', 'be']);

/**
 * Cuts text where its script changes. Cyrillic is the language of the release where that is written in it, else Russian;
 * Latin is English, Armenian Armenian. Digits, signs and other scripts stay with the words before them.
 */
export function scriptRuns(text: string, language: ReleaseLanguage): ScriptRun[] {
  const runs: ScriptRun[] = [];
  for (const sign of text) {
    const tag = tagOf(sign, language);
    const last = runs.at(-1);
    if (last && (tag === null || last.tag === tag || !/\p{L}/u.test(last.text))) {
      last.text += sign;
      if (tag !== null) Object.assign(last, { tag, armenian: tag === languageTag.hy });
    } else runs.push({ text: sign, tag: tag ?? languageTag[language], armenian: tag === languageTag.hy });
  }
  return runs;
}

function tagOf(sign: string, language: ReleaseLanguage): string | null {
  if (/\p{Script=Cyrillic}/u.test(sign)) return languageTag[cyrillic.has(language) ? language : 'ru'];
  if (/\p{Script=Latin}/u.test(sign)) return languageTag.en;
  return /\p{Script=Armenian}/u.test(sign) ? languageTag.hy : null;
}
