import type { ReleaseLanguage } from '../i18n/language.ts';

/** Letters that Russian does not have, by the language whose everyday words need them. */
const ownLetters: readonly (readonly [ReleaseLanguage, RegExp])[] = [
  ['tg', /[ӣӯҷҳқғ]/giu],
  ['kk', /[әіңғүұқөһ]/giu],
  ['ky', /[ңөү]/giu],
  ['be', /[іў]/giu],
];

/** Below this share of the letters it is a foreign name in a Russian text. Belarusian has about 7 of 100, Kyrgyz 8, Tajik 6, Kazakh 15. */
const leastShare = 0.025;

/** Names the language of a text by its script, and among the Cyrillic ones by letters of their own. Without letters: English. */
export function languageOfText(text: string): ReleaseLanguage {
  const latin = count(text, /\p{Script=Latin}/gu);
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const armenian = count(text, /\p{Script=Armenian}/gu);
  if (armenian > latin && armenian > cyrillic) return 'hy';
  if (cyrillic <= latin) return 'en';
  // The first of equals wins: Kyrgyz and Belarusian letters are all Kazakh letters too, so they are asked last and by their absence.
  const shares = ownLetters.map(([language, letters]) => ({ language, share: count(text, letters) / cyrillic }));
  const share = (language: ReleaseLanguage) => shares.find((each) => each.language === language)?.share ?? 0;
  const best = Math.max(...shares.map((each) => each.share));
  if (best < leastShare) return 'ru';
  if (share('ky') === best) return 'ky';
  if (share('be') === best) return 'be';
  return share('tg') === best ? 'tg' : 'kk';
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
